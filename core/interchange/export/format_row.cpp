// SPDX-License-Identifier: GPL-3.0-or-later
#include "format_row.h"

#include "values/edtf.h"

using namespace Qt::StringLiterals;

namespace vraem {

QString sourcesInWords(const Dataset& dataset, const Event& event)
{
    QStringList words;
    for (const Mention& mention : event.mentions) {
        const Source* source = dataset.source(mention.source);
        if (source && mention.sourcesNamed.isEmpty()) {
            const bool isDated = source->issued.start || source->issued.end;
            const QString issued = isDated ? toEdtf(source->issued) : QString();
            words.append(u"\"%1,%2,%3\""_s.arg(source->publisher, issued, source->title));
        }
        words += mention.sourcesNamed;
    }
    words.removeDuplicates();
    return words.join(u';');
}

QString placeName(const Dataset& dataset, const PlaceId& id, PlaceLevel level)
{
    const Place* place = dataset.places().ancestorAt(id, level);
    return place ? place->name.en : QString();
}

std::optional<DaySpan> closedDays(const Event& event, std::vector<ExportRemark>& remarks)
{
    if (!event.date) {
        remarks.push_back(ExportRemark::NoDate);
        return std::nullopt;
    }
    const DateInterval& interval = event.date->interval;
    if (!interval.start || !interval.end) {
        remarks.push_back(ExportRemark::OpenDate);
        return std::nullopt;
    }
    return DaySpan{*interval.start, *interval.end};
}

} // namespace vraem
