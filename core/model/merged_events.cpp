// SPDX-License-Identifier: GPL-3.0-or-later
#include "merged_events.h"

#include "column_coder.h"
#include "merge.h"

#include <cmath>
#include <map>

namespace vraem {
namespace {

using TimeKey = std::tuple<bool, Date, Date, QString>;

TimeKey timeKey(const Event& event)
{
    if (!event.date)
        return {true, {}, {}, event.id.value};
    const DaySpan span = knownSpan(event.date->interval);
    return {false, span.first, span.last, event.id.value};
}

Date issueKey(const std::vector<Source>& sources, const SourceId& id)
{
    const auto found = std::ranges::find(sources, id, &Source::id);
    const bool isDated = found != sources.end() && found->issued.start;
    return isDated ? *found->issued.start : Date::max();
}

void appendLines(QByteArray& to, const QString& text)
{
    to += text.toUtf8();
    to += '\n';
}

void appendLines(QByteArray& to, const LocalizedText& text)
{
    appendLines(to, text.en);
    appendLines(to, text.es);
}

/// The words of a mention that search looks at, but for title, summary and note.
QByteArray otherWords(const Mention& mention)
{
    QByteArray words = mention.id.value.toUtf8() + '\n' + mention.ownType.toUtf8() + '\n';
    if (mention.place)
        appendLines(words, mention.place->asWritten);
    for (const Actor& actor : mention.actors)
        appendLines(words, actor.asWritten);
    for (const Fact& fact : mention.facts)
        appendLines(words, fact.what);
    for (const Attribution& attribution : mention.attributions)
        appendLines(words, attribution.who);
    return words;
}

void appendText(TextArena& arena, const Event& event)
{
    QByteArray title;
    QByteArray summary;
    QByteArray note;
    QByteArray named;
    for (const Mention& mention : event.mentions) {
        appendLines(title, mention.title);
        appendLines(summary, mention.summary);
        appendLines(note, mention.note);
        note += otherWords(mention);
        appendLines(named, mention.sourcesNamed.join(u'\n'));
    }
    const QByteArray id = event.id.value.toUtf8();
    const auto view = [](const QByteArray& text) {
        return std::string_view(text.constData(), static_cast<size_t>(text.size()));
    };
    arena.append({view(id), view(title), view(summary), view(note), view(named)});
}

std::uint8_t traitsOf(const Deaths& deaths, const std::optional<CountRange>& total)
{
    std::uint8_t traits = 0;
    const auto set = [&](bool isSo, Trait trait) {
        if (isSo)
            traits = static_cast<std::uint8_t>(traits | byteOf(trait));
    };
    set(deaths.isGiven, Trait::DeathsGiven);
    set(deaths.isOpenEnded, Trait::DeathsOpenEnded);
    set(deaths.isUnnumbered, Trait::DeathsUnnumbered);
    set(total.has_value(), Trait::DeathsTotalled);
    set(total && total->low, Trait::LowGiven);
    set(total && total->best, Trait::BestGiven);
    set(total && total->high, Trait::HighGiven);
    return traits;
}

void appendDate(EventColumns& columns, const std::optional<EventDate>& date)
{
    if (date) {
        const DaySpan span = knownSpan(date->interval);
        columns.firstDay.push_back(dayNumber(span.first));
        columns.lastDay.push_back(dayNumber(span.last));
    }
    append(columns.dateKind,
           date ? DateKind{date->precision, date->basis, !date->interval.start, !date->interval.end}
                : DateKind{});
}

std::int32_t millionths(double degrees)
{
    return static_cast<std::int32_t>(std::lround(degrees * 1e6));
}

void appendPlace(EventColumns& columns, const std::optional<PlaceMention>& place, const Gazetteer& places)
{
    const Place* entry = place ? places.find(place->place) : nullptr;
    const QGeoCoordinate where = place && place->coordinate ? *place->coordinate
                                 : entry                    ? entry->coordinate
                                                            : QGeoCoordinate();
    columns.latitude.push_back(where.isValid() ? millionths(where.latitude()) : 0);
    columns.longitude.push_back(where.isValid() ? millionths(where.longitude()) : 0);
    if (where.isValid())
        columns.traits.back() = static_cast<std::uint8_t>(columns.traits.back() | byteOf(Trait::Located));
    columns.place.append(place, places);
}

std::vector<SourceId> sourcesOf(const Event& event)
{
    std::vector<SourceId> sources;
    for (const Mention& mention : event.mentions) {
        if (std::ranges::find(sources, mention.source) == sources.end())
            sources.push_back(mention.source);
    }
    return sources;
}

void appendEvent(EventColumns& columns, const Event& event, const Gazetteer& places)
{
    const Deaths deaths = deathsOf(event);
    columns.traits.push_back(traitsOf(deaths, event.killedTotal));
    appendDate(columns, event.date);
    appendPlace(columns, event.place, places);
    append(columns.actors, event.actors);
    append(columns.sources, sourcesOf(event));
    append(columns.ownType, event.mentions.front().ownType);
    append(columns.casualties, event.casualties);
    columns.unit.push_back(byteOf(event.unit));
    columns.eventClass.push_back(byteOf(event.eventClass));
    columns.subType.push_back(byteOf(event.subType));
    columns.deathsLow.push_back(deaths.low);
    columns.deathsBest.push_back(deaths.best);
    columns.deathsHigh.push_back(deaths.high);
    columns.layer.push_back(0);
}

} // namespace

MergedEvents::MergedEvents(std::vector<Mention> mentions, const std::vector<Source>& sources,
                           const Gazetteer& places, const FactionTree& factions)
{
    std::map<EventId, std::vector<Mention>> byEvent;
    for (Mention& mention : mentions)
        byEvent[mention.event].push_back(std::move(mention));
    for (auto& [id, ofEvent] : byEvent) {
        std::ranges::stable_sort(ofEvent, {},
                                 [&](const Mention& mention) { return issueKey(sources, mention.source); });
        m_events.push_back(merge(std::move(ofEvent), places, factions));
    }
    std::ranges::sort(m_events, {}, timeKey);
    for (size_t row = 0; row < m_events.size(); ++row)
        m_rows.insert(m_events[row].id, static_cast<Row>(row));
}

Rows MergedEvents::disputed() const
{
    Rows rows;
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (isDisputed(m_events[i].conflicts))
            rows.push_back(static_cast<Row>(i));
    }
    return rows;
}

Rows MergedEvents::linked() const
{
    Rows rows;
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (!m_events[i].links.empty())
            rows.push_back(static_cast<Row>(i));
    }
    return rows;
}

std::optional<Row> MergedEvents::rowOf(const EventId& id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? std::nullopt : std::optional<Row>(*found);
}

EventColumns MergedEvents::columns(const Gazetteer& places) const
{
    EventColumns columns;
    auto arena = std::make_shared<TextArena>();
    for (const Event& event : m_events) {
        columns.text.records.push_back(arena->size());
        appendText(*arena, event);
        appendEvent(columns, event, places);
    }
    columns.text.arenas = {std::move(arena)};
    return columns;
}

} // namespace vraem
