// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf.h"
#include "issue.h"

namespace vraem {

/// What to say of a text that is no date.
IssueCode issueOf(EdtfError error);

} // namespace vraem
