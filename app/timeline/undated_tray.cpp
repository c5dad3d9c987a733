// SPDX-License-Identifier: GPL-3.0-or-later
#include "undated_tray.h"

namespace vraem {

namespace {

EventTray::Content contentOf(const Session& session)
{
    const Dataset& dataset = *session.dataset();
    const RowSet& rows = session.result().rows;
    const int dated = rows.positionOf(dataset.columns().dated());
    EventTray::Content content{{}, rows.size() - dated, std::vector<int>(dataset.layers().size())};
    for (int position = dated; position < rows.size(); ++position) {
        const Row row = rows.at(position);
        ++content.byLayer[dataset.columns().layer[static_cast<size_t>(row)]];
        if (content.first.size() < EventTray::mostListed)
            content.first.push_back(row);
    }
    return content;
}

QString titleOf(int all, const QString& counted)
{
    return UndatedTray::tr("%1 without a date", nullptr, all).arg(counted);
}

} // namespace

UndatedTray::UndatedTray(Session& session, QWidget* parent)
    : EventTray(session, tr("Events without a date"), contentOf, titleOf, parent)
{}

} // namespace vraem
