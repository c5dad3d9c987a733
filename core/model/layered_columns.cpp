// SPDX-License-Identifier: GPL-3.0-or-later
#include "layered_columns.h"

#include "column_coder.h"
#include "dataset.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Whether a row of one data set stands before a row of another: by days, then id; without a date last.
bool isBefore(const EventColumns& a, Row rowOfA, const EventColumns& b, Row rowOfB)
{
    const bool isDated = rowOfA < a.dated();
    if (isDated != (rowOfB < b.dated()))
        return isDated;
    if (isDated) {
        const auto days = [](const EventColumns& columns, Row row) {
            return std::pair(columns.firstDay[static_cast<size_t>(row)],
                             columns.lastDay[static_cast<size_t>(row)]);
        };
        const auto daysOfA = days(a, rowOfA);
        const auto daysOfB = days(b, rowOfB);
        if (daysOfA != daysOfB)
            return daysOfA < daysOfB;
    }
    return a.textOf(rowOfA, TextField::Id) < b.textOf(rowOfB, TextField::Id);
}

/// Copies column after column of the parts in the order of all rows.
class ColumnGatherer
{
public:
    ColumnGatherer(const std::vector<LayerPart>& parts, const std::vector<LayerRow>& order)
        : m_parts(parts), m_order(order)
    {
        for (const LayerPart& part : parts)
            m_columns.push_back(&part.dataset->columns());
    }

    EventColumns gather(const std::vector<Layer>& layers, Issues& issues) const
    {
        EventColumns all;
        gatherDays(all.firstDay, &EventColumns::firstDay);
        gatherDays(all.lastDay, &EventColumns::lastDay);
        for (const auto column : {&EventColumns::latitude, &EventColumns::longitude, &EventColumns::deathsLow,
                                  &EventColumns::deathsBest, &EventColumns::deathsHigh})
            gatherPlain(all, column);
        for (const auto column :
             {&EventColumns::unit, &EventColumns::eventClass, &EventColumns::subType, &EventColumns::traits})
            gatherPlain(all, column);
        gatherPlaces(all.place);
        gatherCoded(all, &EventColumns::actors);
        gatherCoded(all, &EventColumns::sources);
        gatherCoded(all, &EventColumns::casualties);
        gatherDateKinds(all.dateKind);
        gatherOwnTypes(all.ownType, layers, issues);
        gatherTexts(all);
        return all;
    }

private:
    template<typename T>
    void gatherPlain(EventColumns& all, std::vector<T> EventColumns::* column) const
    {
        (all.*column).reserve(m_order.size());
        for (const LayerRow& at : m_order)
            (all.*column).push_back((m_columns[at.part]->*column)[static_cast<size_t>(at.row)]);
    }

    void gatherDays(std::vector<std::int32_t>& days, std::vector<std::int32_t> EventColumns::* column) const
    {
        for (const LayerRow& at : m_order) {
            if (at.row >= m_columns[at.part]->dated())
                break;
            days.push_back((m_columns[at.part]->*column)[static_cast<size_t>(at.row)]);
        }
        days.shrink_to_fit();
    }

    template<typename T>
    static T renamed(const T& value, const LayerNames& names)
    {
        if constexpr (requires { names.of(value); })
            return names.of(value);
        else
            return value;
    }

    static std::vector<SourceId> renamed(std::vector<SourceId> sources, const LayerNames& names)
    {
        for (SourceId& source : sources)
            source = names.of(source);
        return sources;
    }

    template<typename T>
    void gatherCoded(EventColumns& all, CodedColumn<T> EventColumns::* column) const
    {
        std::vector<Code> starts;
        for (size_t part = 0; part < m_parts.size(); ++part) {
            starts.push_back(static_cast<Code>((all.*column).values.size()));
            for (const T& value : (m_columns[part]->*column).values)
                (all.*column).values.push_back(renamed(value, m_parts[part].names));
        }
        gatherCodes((all.*column).codes, starts,
                    [column](const EventColumns& columns) { return &(columns.*column).codes; });
    }

    /// The dictionaries stand one behind the other, that of each part from its start.
    void gatherCodes(std::vector<Code>& all, const std::vector<Code>& starts, auto codesOf) const
    {
        all.reserve(m_order.size());
        for (const LayerRow& at : m_order)
            all.push_back(starts[at.part] + (*codesOf(*m_columns[at.part]))[static_cast<size_t>(at.row)]);
    }

    void gatherPlaces(PlaceColumn& all) const
    {
        std::vector<Code> starts;
        Code places = 0;
        const auto moveUp = [](Code& code, size_t by) {
            if (code != PlaceWording::none)
                code += static_cast<Code>(by);
        };
        for (size_t part = 0; part < m_parts.size(); ++part) {
            const PlaceColumn& own = m_columns[part]->place;
            starts.push_back(static_cast<Code>(all.values.size()));
            for (PlaceWording wording : own.values) {
                moveUp(wording.place, places);
                moveUp(wording.words, all.words.size());
                all.values.push_back(wording);
            }
            all.words.insert(all.words.end(), own.words.begin(), own.words.end());
            places += static_cast<Code>(m_parts[part].dataset->places().places().size());
        }
        gatherCodes(all.codes, starts, [](const EventColumns& columns) { return &columns.place.codes; });
    }

    template<typename T, typename Index>
    void gatherMapped(CodedColumn<T, Index>& all, CodedColumn<T, Index> EventColumns::* column,
                      const std::vector<std::vector<Index>>& codes) const
    {
        all.codes.reserve(m_order.size());
        for (const LayerRow& at : m_order)
            all.codes.push_back(
                codes[at.part][(m_columns[at.part]->*column).codes[static_cast<size_t>(at.row)]]);
    }

    void gatherDateKinds(CodedColumn<DateKind, std::uint8_t>& all) const
    {
        CodedColumn<DateKind, std::uint8_t> known;
        std::vector<std::vector<std::uint8_t>> codes(m_parts.size());
        for (size_t part = 0; part < m_parts.size(); ++part) {
            for (const DateKind& kind : m_columns[part]->dateKind.values) {
                append(known, kind);
                codes[part].push_back(known.codes.back());
            }
        }
        all.values = std::move(known.values);
        gatherMapped(all, &EventColumns::dateKind, codes);
    }

    /// One entry for a type that several layers call the same.
    void gatherOwnTypes(CodedColumn<QString, std::uint16_t>& all, const std::vector<Layer>& layers,
                        Issues& issues) const
    {
        constexpr size_t most = std::numeric_limits<std::uint16_t>::max();
        QHash<QString, std::uint16_t> known{{QString(), 0}};
        all.values = {QString()};
        std::vector<std::vector<std::uint16_t>> codes(m_parts.size());
        for (size_t part = 0; part < m_parts.size(); ++part) {
            size_t left = 0;
            for (const QString& type : m_columns[part]->ownType.values) {
                const bool isNew = !known.contains(type);
                left += isNew && all.values.size() >= most ? 1 : 0;
                if (isNew && all.values.size() < most) {
                    known.insert(type, static_cast<std::uint16_t>(all.values.size()));
                    all.values.push_back(type);
                }
                codes[part].push_back(known.value(type, 0));
            }
            if (left > 0)
                issues.append({.code = IssueCode::TooManyTypes,
                               .file = layers[part].name,
                               .found = QString::number(all.values.size() - 1 + left),
                               .expected = QString::number(most - 1),
                               .isWarning = true});
        }
        gatherMapped(all, &EventColumns::ownType, codes);
    }

    void gatherTexts(EventColumns& all) const
    {
        for (const EventColumns* columns : m_columns)
            all.text.arenas.push_back(columns->text.arenas.front());
        all.text.records.reserve(m_order.size());
        all.layer.reserve(m_order.size());
        for (const LayerRow& at : m_order) {
            all.text.records.push_back(m_columns[at.part]->text.records[static_cast<size_t>(at.row)]);
            all.layer.push_back(at.part);
        }
    }

    const std::vector<LayerPart>& m_parts;
    const std::vector<LayerRow>& m_order;
    std::vector<const EventColumns*> m_columns;
};

} // namespace

std::vector<LayerRow> putInOrder(std::vector<LayerPart>& parts, const std::stop_token& cancel)
{
    size_t all = 0;
    for (LayerPart& part : parts) {
        part.rows.reserve(static_cast<size_t>(part.dataset->size()));
        all += static_cast<size_t>(part.dataset->size());
    }
    std::vector<LayerRow> order;
    order.reserve(all);
    while (order.size() < all && !cancel.stop_requested()) {
        const LayerPart* next = nullptr;
        for (const LayerPart& part : parts) {
            const auto row = static_cast<Row>(part.rows.size());
            if (row < part.dataset->size() &&
                (!next || isBefore(part.dataset->columns(), row, next->dataset->columns(),
                                   static_cast<Row>(next->rows.size()))))
                next = &part;
        }
        const auto part = static_cast<size_t>(next - parts.data());
        order.push_back({static_cast<std::uint8_t>(part), static_cast<Row>(next->rows.size())});
        parts[part].rows.push_back(static_cast<Row>(order.size() - 1));
    }
    return order;
}

EventColumns combinedColumns(const std::vector<LayerPart>& parts, const std::vector<Layer>& layers,
                             const std::vector<LayerRow>& order, Issues& issues)
{
    return ColumnGatherer(parts, order).gather(layers, issues);
}

} // namespace vraem
