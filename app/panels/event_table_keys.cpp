// SPDX-License-Identifier: GPL-3.0-or-later
// By what the columns of the table are sorted.
#include "event_table_model.h"
#include "look/labels.h"
#include "toll.h"

namespace vraem {
namespace {

CountRange totalOf(const EventColumns& columns, Row row)
{
    const auto at = static_cast<size_t>(row);
    const auto given = [&](Trait trait, const std::vector<std::int32_t>& numbers) {
        return columns.has(row, trait) ? std::optional<int>(numbers[at]) : std::nullopt;
    };
    return {given(Trait::LowGiven, columns.deathsLow), given(Trait::BestGiven, columns.deathsBest),
            given(Trait::HighGiven, columns.deathsHigh)};
}

} // namespace

TableKeys EventTableModel::keysOf(int column) const
{
    const EventColumns& columns = m_session.dataset()->columns();
    switch (column) {
    case Date:
        return dateKeys();
    case Killed:
        return countKeys(Effect::Killed);
    case Wounded:
        return countKeys(Effect::Wounded);
    case Place:
        return rankKeys(columns.place, [&](const PlaceWording& wording) {
            const auto place = columns.place.mentionOf(wording, m_session.dataset()->places());
            return place ? std::optional(placeText(place)) : std::nullopt;
        });
    case Factions:
        return rankKeys(columns.actors, [this](const auto& actors) {
            return actors.empty() ? std::nullopt : std::optional(factionsText(actors));
        });
    case InLayer:
        return rankKeys(CodedColumn<Layer, std::uint8_t>{columns.layer, m_session.dataset()->layers()},
                        [](const Layer& layer) { return std::optional(layer.name); });
    case Sources:
        return rankKeys(columns.sources,
                        [this](const auto& sources) { return std::optional(sourcesText(sources)); });
    case Type:
        return rankKeys(CodedColumn<EventSubType, std::uint8_t>{columns.subType, valuesOf<EventSubType>()},
                        [](EventSubType type) { return std::optional(labels::name(type)); });
    default:
        return titleKeys();
    }
}

TableKeys EventTableModel::dateKeys() const
{
    const EventColumns& columns = m_session.dataset()->columns();
    TableKeys keys{columns.firstDay, columns.lastDay};
    keys.first.resize(static_cast<size_t>(columns.size()), TableKeys::unknown);
    keys.second.resize(static_cast<size_t>(columns.size()), TableKeys::unknown);
    return keys;
}

TableKeys EventTableModel::countKeys(Effect effect) const
{
    const EventColumns& columns = m_session.dataset()->columns();
    std::vector<std::pair<std::int32_t, std::int32_t>> ofCasualties;
    for (const std::vector<Casualty>& casualties : columns.casualties.values)
        ofCasualties.push_back(vraem::keysOf(tollOf(casualties, effect)));
    TableKeys keys;
    for (Row row = 0; row < columns.size(); ++row) {
        const auto [first, second] = effect == Effect::Killed && columns.has(row, Trait::DeathsTotalled)
                                         ? vraem::keysOf(totalOf(columns, row))
                                         : ofCasualties[columns.casualties.codes[static_cast<size_t>(row)]];
        keys.first.push_back(first);
        keys.second.push_back(second);
    }
    return keys;
}

TableKeys EventTableModel::titleKeys() const
{
    QStringList titles;
    for (const Row row : m_session.result().rows)
        titles.append(labels::text(m_session.dataset()->event(row).title));
    const std::vector<std::int32_t> ranks = ranksOf(titles);
    TableKeys keys;
    keys.first.resize(static_cast<size_t>(m_session.dataset()->size()));
    auto rank = ranks.begin();
    for (const Row row : m_session.result().rows)
        keys.first[static_cast<size_t>(row)] = *rank++;
    return keys;
}

template<typename Coded, typename Text>
TableKeys EventTableModel::rankKeys(const Coded& column, Text text) const
{
    QStringList texts;
    std::vector<bool> isKnown;
    for (const auto& value : column.values) {
        const std::optional<QString> words = text(value);
        texts.append(words.value_or(QString()));
        isKnown.push_back(words.has_value());
    }
    const std::vector<std::int32_t> ranks = ranksOf(texts);
    TableKeys keys;
    keys.first.reserve(column.codes.size());
    for (const auto code : column.codes)
        keys.first.push_back(isKnown[code] ? ranks[code] : TableKeys::unknown);
    return keys;
}

} // namespace vraem
