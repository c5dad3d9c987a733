// SPDX-License-Identifier: GPL-3.0-or-later
#include "ged_file.h"

#include "interchange/import/import.h"

#include <iostream>

namespace vraem {
namespace {

double bytesOf(const auto&... columns)
{
    return (static_cast<double>(columns.capacity() * sizeof(columns[0])) + ...);
}

} // namespace

DatasetPtr openGedFile(const std::string& path)
{
    ImportOutcome outcome =
        importFile({.path = QString::fromStdString(path), .layer = {QStringLiteral("bench")}});
    for (const Issue& issue :
         outcome.report.issues.first(std::min<qsizetype>(outcome.report.issues.size(), 5)))
        std::cerr << issue.file.toStdString() << ' ' << issue.where.toStdString() << ": "
                  << issue.found.toStdString() << '\n';
    return outcome.imported ? std::make_shared<const Dataset>(std::move(*outcome.imported)) : nullptr;
}

double bytesPerEvent(const Dataset& dataset, const QueryColumns& columns)
{
    const EventColumns& events = dataset.columns();
    const double bytes =
        bytesOf(events.firstDay, events.lastDay, events.dateKind.codes, events.latitude, events.longitude,
                events.place.codes, events.actors.codes, events.sources.codes, events.ownType.codes,
                events.casualties.codes, events.unit, events.eventClass, events.subType, events.traits,
                events.deathsLow, events.deathsBest, events.deathsHigh, events.layer, events.text.records) +
        bytesOf(columns.kinds().codes, columns.groups().codes, columns.byLastDay(), columns.byLongitude(),
                columns.byLatitude());
    return bytes / dataset.size();
}

} // namespace vraem
