// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/citation_request.h"
#include "interchange/view/view_state.h"
#include "state/session.h"

namespace vraem {

/// All that the filter lets through, and how it is found again.
CitationRequest requestOf(const Session& session, const ViewState& state);

} // namespace vraem
