// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_sources.h"

#include "look/labels.h"
#include "look/language.h"
#include "look/plain_text.h"
#include "query/text_index.h"

#include <QMenu>
#include <QMenuBar>

namespace vraem {
namespace {

constexpr int mostTitlesRead = 400;

void addActions(const QList<QAction*>& actions, const QString& path, std::vector<PaletteEntry>& entries)
{
    for (QAction* action : actions) {
        const QString words = menuWords(action->text());
        if (action->isSeparator() || !action->isVisible() || words.isEmpty())
            continue;
        if (QMenu* menu = action->menu()) {
            // Some are filled as they open.
            Q_EMIT menu->aboutToShow();
            addActions(menu->actions(), path.isEmpty() ? words : path + QStringLiteral(" › ") + words,
                       entries);
        } else if (action->isEnabled()) {
            entries.push_back({PaletteKind::Action, words, path, {}, action, path});
        }
    }
}

QString whatEvent(const Event& event)
{
    return event.date ? tr("Event, %1").arg(labels::shortDate(event.date->interval))
                      : tr("Event without a date");
}

} // namespace

std::vector<PaletteEntry> actionEntries(const QMenuBar& bar)
{
    std::vector<PaletteEntry> entries;
    addActions(bar.actions(), {}, entries);
    return entries;
}

std::vector<PaletteEntry> factionEntries(const Dataset& dataset)
{
    std::vector<PaletteEntry> entries;
    for (const Faction& faction : dataset.factions().factions()) {
        const QString names = faction.shortName + u' ' + faction.name.en + u' ' + faction.name.es;
        entries.push_back({PaletteKind::Faction,
                           labels::inLayer(dataset, labels::text(faction.name), dataset.layerOf(faction.id)),
                           tr("Faction: filter by it"), faction.id.value, nullptr, names});
    }
    return entries;
}

std::vector<PaletteEntry> placeEntries(const Dataset& dataset)
{
    std::vector<PaletteEntry> entries;
    for (const Place& place : dataset.places().places()) {
        if (!place.coordinate.isValid())
            continue;
        const QString names = place.name.en + u' ' + place.alternativeNames.join(u' ');
        entries.push_back({PaletteKind::Place,
                           labels::inLayer(dataset, labels::text(place.name), dataset.layerOf(place.id)),
                           tr("%1: show on the map").arg(labels::capitalised(labels::name(place.level))),
                           place.id.value, nullptr, names});
    }
    return entries;
}

std::vector<PaletteEntry> eventEntries(const Dataset& dataset, const TextIndex& index, const QString& typed,
                                       size_t most)
{
    std::vector<PaletteEntry> entries;
    for (const Row row : index.find(parseSearch(foldForSearch(typed)))) {
        const Event event = dataset.event(row);
        entries.push_back({PaletteKind::Event, labels::text(event.title), whatEvent(event), event.id.value,
                           nullptr, typed});
        if (std::ssize(entries) == mostTitlesRead)
            break;
    }
    fold(entries);
    return fitting(entries, typed, most);
}

} // namespace vraem
