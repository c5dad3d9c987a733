// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/event_table.h"
#include "panels/event_table_model.h"
#include "panels/toll.h"

#include "big_dataset.h"
#include "random_dataset.h"

#include <gtest/gtest.h>

#include <QCollator>

#include <algorithm>

namespace vraem {
namespace {

/// What a cell is sorted by, worked out from the event alone.
struct SortKey
{
    bool isUnknown = false;
    std::pair<int, int> numbers;
    QString text;
    Row row = 0;
};

SortKey countKey(const std::optional<CountRange>& toll)
{
    if (!toll)
        return {true, {}, {}, 0};
    const int low = toll->low.value_or(0);
    return {false, {toll->best.value_or(toll->low ? low : toll->high.value_or(0)), low}, {}, 0};
}

SortKey keyOf(const EventTableModel& model, const Event& event, int column)
{
    switch (column) {
    case EventTableModel::Date: {
        if (!event.date)
            return {true, {}, {}, 0};
        const DaySpan span = knownSpan(event.date->interval);
        return {false, {dayNumber(span.first), dayNumber(span.last)}, {}, 0};
    }
    case EventTableModel::Killed:
        return countKey(event.killedTotal ? event.killedTotal : tollOf(event.casualties, Effect::Killed));
    case EventTableModel::Wounded:
        return countKey(tollOf(event.casualties, Effect::Wounded));
    case EventTableModel::Place:
        return {!event.place, {}, model.text(event, column), 0};
    case EventTableModel::Factions:
        return {event.actors.empty(), {}, model.text(event, column), 0};
    default:
        return {false, {}, model.text(event, column), 0};
    }
}

std::vector<EventId> expectedOrder(const EventTableModel& model, const Session& session, int column,
                                   bool isDescending)
{
    std::vector<SortKey> keys;
    for (const Row row : session.result().rows) {
        keys.push_back(keyOf(model, session.dataset()->event(row), column));
        keys.back().row = row;
    }
    const QCollator collator;
    std::ranges::sort(keys, [&](const SortKey& a, const SortKey& b) {
        if (a.isUnknown != b.isUnknown)
            return b.isUnknown;
        const SortKey& less = isDescending ? b : a;
        const SortKey& more = isDescending ? a : b;
        const int words = a.isUnknown ? 0 : collator.compare(less.text, more.text);
        return std::tuple(less.numbers, words, a.row) < std::tuple(more.numbers, 0, b.row);
    });
    std::vector<EventId> ids;
    for (const SortKey& key : keys)
        ids.push_back(session.dataset()->event(key.row).id);
    return ids;
}

TEST(EventTableOrder, IsThatOfTheValuesInEveryColumn)
{
    std::mt19937 random(23);
    for (const bool isImported : {false, true}) {
        Session session;
        session.setDataset(sample::randomDataset(random, 150, isImported));
        EventTableModel model(session);
        for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                std::vector<EventId> ids;
                for (int row = 0; row < model.rowCount(); ++row)
                    ids.push_back(model.idOf(row));
                EXPECT_EQ(ids, expectedOrder(model, session, column, order == Qt::DescendingOrder))
                    << "column " << column << ", order " << order;
            }
        }
    }
}

TEST(EventTableOrder, CarriesHundredsOfThousands)
{
    Session session;
    session.setDataset(sample::bigDataset(200'000));
    EventTable table(session);
    table.resize(1000, 400);
    table.show();
    auto& model = *table.findChild<EventTableModel*>();
    EXPECT_EQ(model.rowCount(), 200'000);
    table.sortByColumn(EventTableModel::Killed, Qt::DescendingOrder);
    EXPECT_EQ(model.eventAt(0).killedTotal->best, 8);
    EXPECT_EQ(model.eventAt(199'999).killedTotal->best, 0);
    const EventId last = model.idOf(199'999);
    EXPECT_EQ(model.tableRowOf(last), 199'999);
    EXPECT_TRUE(
        model.headerData(EventTableModel::Killed, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    EXPECT_FALSE(
        model.headerData(EventTableModel::Title, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    table.selectAll();
    EXPECT_EQ(session.selection().size(), static_cast<size_t>(EventTable::mostSelected));
}

} // namespace
} // namespace vraem
