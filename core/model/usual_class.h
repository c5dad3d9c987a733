// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coding.h"
#include "event_sub_type.h"

namespace vraem {

/// The class that events of the sub-type mostly have, where nobody coded one.
EventClass usualClass(EventSubType subType);

} // namespace vraem
