// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported_events.h"

#include <bit>

namespace vraem {
namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

LocalizedText inBoth(const QString& text)
{
    return {text, text};
}

std::optional<EventDate> dateOf(const EventColumns& columns, Row row)
{
    if (row >= columns.dated())
        return std::nullopt;
    const auto at = static_cast<size_t>(row);
    const DateKind& kind = columns.dateKind.at(row);
    EventDate date{{}, kind.precision, kind.basis};
    if (!kind.isStartOpen)
        date.interval.start = dateOfNumber(columns.firstDay[at]);
    if (!kind.isEndOpen)
        date.interval.end = dateOfNumber(columns.lastDay[at]);
    return date;
}

std::optional<CountRange> killedTotalOf(const EventColumns& columns, Row row)
{
    if (!columns.has(row, Trait::DeathsTotalled))
        return std::nullopt;
    const auto at = static_cast<size_t>(row);
    CountRange total;
    if (columns.has(row, Trait::LowGiven))
        total.low = columns.deathsLow[at];
    if (columns.has(row, Trait::BestGiven))
        total.best = columns.deathsBest[at];
    if (columns.has(row, Trait::HighGiven))
        total.high = columns.deathsHigh[at];
    return total;
}

Event eventOf(const Mention& mention)
{
    Event event;
    event.id = mention.event;
    event.unit = mention.unit;
    event.eventClass = mention.eventClass;
    event.subType = mention.subType;
    event.title = mention.title;
    event.date = mention.date;
    event.place = mention.place;
    event.actors = mention.actors;
    event.casualties = mention.casualties;
    event.killedTotal = mention.killedTotal;
    event.mentions = {mention};
    return event;
}

} // namespace

std::optional<PlaceMention> ImportedEvents::placeOf(Row row) const
{
    std::optional<PlaceMention> place = m_columns.place.mentionOf(m_columns.place.at(row), m_places);
    const auto at = static_cast<size_t>(row);
    if (place && m_columns.has(row, Trait::Located))
        place->coordinate = QGeoCoordinate(m_columns.latitude[at] / 1e6, m_columns.longitude[at] / 1e6);
    return place;
}

Event ImportedEvents::event(Row row) const
{
    const auto at = static_cast<size_t>(row);
    const auto text = [&](TextField field) { return toText(m_columns.textOf(row, field)); };
    Mention mention;
    mention.id = {text(TextField::Id)};
    mention.event = {mention.id.value};
    mention.source = m_columns.sources.at(row).front();
    mention.unit = static_cast<Unit>(m_columns.unit[at]);
    mention.eventClass = static_cast<EventClass>(m_columns.eventClass[at]);
    mention.subType = static_cast<EventSubType>(m_columns.subType[at]);
    mention.ownType = m_columns.ownType.at(row);
    mention.title = inBoth(text(TextField::Title));
    mention.summary = inBoth(text(TextField::Summary));
    mention.note = inBoth(text(TextField::Note));
    mention.sourcesNamed = text(TextField::SourcesNamed).split(u'\n', Qt::SkipEmptyParts);
    mention.date = dateOf(m_columns, row);
    mention.place = placeOf(row);
    mention.actors = m_columns.actors.at(row);
    mention.casualties = m_columns.casualties.at(row);
    mention.killedTotal = killedTotalOf(m_columns, row);
    return eventOf(mention);
}

void ImportedEvents::indexIds() const
{
    const auto rows = static_cast<size_t>(m_columns.size());
    m_slots.assign(std::bit_ceil(rows * 2 + 1), 0);
    for (size_t row = 0; row < rows; ++row) {
        const std::string_view id = m_columns.textOf(static_cast<Row>(row), TextField::Id);
        size_t slot = std::hash<std::string_view>()(id) & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(row + 1);
    }
}

std::optional<Row> ImportedEvents::rowOf(const EventId& id) const
{
    std::call_once(m_isIndexed, [this] { indexIds(); });
    const QByteArray wanted = id.value.toUtf8();
    const std::string_view key(wanted.constData(), static_cast<size_t>(wanted.size()));
    size_t slot = std::hash<std::string_view>()(key) & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const auto row = static_cast<Row>(m_slots[slot] - 1);
        if (m_columns.textOf(row, TextField::Id) == key)
            return row;
    }
    return std::nullopt;
}

} // namespace vraem
