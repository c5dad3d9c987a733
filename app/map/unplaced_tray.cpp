// SPDX-License-Identifier: GPL-3.0-or-later
#include "unplaced_tray.h"

namespace vraem {

namespace {

EventTray::Content contentOf(const Session& session)
{
    const MapOrder& order = session.columns().mapOrder();
    const QueryResult& result = session.result();
    EventTray::Content content{firstOutside(result.rows, order.located(), EventTray::mostListed),
                               result.rows.size() - locatedCount(order, result.rows),
                               {}};
    if (session.keepsLayersApart()) {
        content.byLayer = locatedByLayer(*session.dataset(), order, result.rows);
        for (size_t layer = 0; layer < content.byLayer.size(); ++layer)
            content.byLayer[layer] = result.layerTotals[layer].events - content.byLayer[layer];
    }
    return content;
}

QString titleOf(int all, const QString& counted)
{
    return UnplacedTray::tr("%1 without a place", nullptr, all).arg(counted);
}

} // namespace

UnplacedTray::UnplacedTray(Session& session, QWidget* parent)
    : EventTray(session, tr("Events without a place"), contentOf, titleOf, parent)
{}

} // namespace vraem
