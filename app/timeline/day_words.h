// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/timeline_axis.h"

#include <QString>

namespace vraem {

/// Ticks in the formats of the locale. Days become words through QDate alone, which knows no time zone.

/// "2019", "Aug" or "12", as fits a tick of this step.
QString tickText(const Tick& tick, TickStep step);
/// The unit in which the ticks of a step need to be read, year or month; nullopt where they need none.
std::optional<TickUnit> contextOf(TickStep step);
/// "2019" or "August 2020".
QString contextText(Date day, TickUnit context);
/// "1 January 2019".
QString dayText(Date day);

} // namespace vraem
