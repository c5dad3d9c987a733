// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_record.h"
#include "values/export_kinds.h"

namespace vraem {

/// An event as a row of somebody else's format, with what that format cannot say. No cells where the event is
/// left out.
struct FormatRow
{
    Record cells;
    std::vector<ExportRemark> remarks;
};

/// The publications an event rests on, as "publisher,date,title", then the sources that they name.
QString sourcesInWords(const Dataset& dataset, const Event& event);
QString placeName(const Dataset& dataset, const PlaceId& id, PlaceLevel level);
/// Both ends known; what else stands in the way is in remarks.
std::optional<DaySpan> closedDays(const Event& event, std::vector<ExportRemark>& remarks);

} // namespace vraem
