// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_count.h"

#include "look/labels.h"
#include "query/timeline_lanes.h"

#include <QCoreApplication>

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vraem::WindowCount)
};

} // namespace

WindowCount windowCount(const Session& session)
{
    const Dataset& dataset = *session.dataset();
    const RowSet& rows = session.result().rows;
    const DaySpan window = session.visibleSpan();
    if (!session.keepsLayersApart()) {
        const QString events = Text::tr("%Ln event(s)", nullptr, countInWindow(dataset, rows, window));
        return {events, events};
    }
    const std::vector<int> counts = countByLayerInWindow(dataset, rows, window);
    return {Text::tr("%1 events", "counts of layers").arg(labels::apart(session.ofShownLayers(counts))),
            labels::eventsByLayer(dataset, session.shownLayers(), counts)};
}

QString windowWords(const Session& session, const WindowCount& count)
{
    const auto day = [](Date date) { return labels::shortDate({date, date}); };
    const DaySpan window = session.visibleSpan();
    return Text::tr("%1 to %2, %3", "first day, last day, count")
        .arg(day(window.first), day(window.last), count.full);
}

} // namespace vraem
