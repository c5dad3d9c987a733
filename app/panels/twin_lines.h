// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document_writer.h"
#include "state/session.h"

namespace vraem {

/// The events of other layers that may be the same as this one, each as a link; nothing where there are none.
void writeTwins(DocumentWriter& writer, const Session& session, const EventId& id);

} // namespace vraem
