// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue.h"

#include <algorithm>

namespace vraem {

bool hasErrors(const Issues& issues)
{
    return std::ranges::any_of(issues, [](const Issue& issue) { return !issue.isWarning; });
}

} // namespace vraem
