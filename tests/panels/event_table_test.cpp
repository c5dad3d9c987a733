// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/event_table.h"

#include "panels/event_table_model.h"
#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace vraem {
namespace {

class EventTableTest : public testing::Test
{
protected:
    EventTableTest()
    {
        session.setDataset(sample::dataset());
        session.setFilter(everything());
        table.resize(1200, 400);
        table.show();
    }

    EventTableModel& model() { return *table.findChild<EventTableModel*>(); }
    std::vector<EventId> order()
    {
        std::vector<EventId> ids;
        for (int row = 0; row < model().rowCount(); ++row)
            ids.push_back(model().eventAt(row).id);
        return ids;
    }
    QString cell(const EventId& id, int column)
    {
        return model().text(model().eventAt(*model().tableRowOf(id)), column);
    }

    Session session;
    EventTable table{session};
};

TEST_F(EventTableTest, LongColumnsTakeTheRoomThatIsLeftUntilTheUserSetsThem)
{
    const int narrow = table.columnWidth(EventTableModel::Title);
    table.resize(2400, 400);
    const int wide = table.columnWidth(EventTableModel::Title);
    EXPECT_GT(wide, narrow + 100);
    table.setColumnWidth(EventTableModel::Title, 111);
    table.resize(1200, 400);
    EXPECT_EQ(table.columnWidth(EventTableModel::Title), 111);
}

TEST_F(EventTableTest, SortsDatesByTheirSpanAndKeepsTheUndatedLast)
{
    table.sortByColumn(EventTableModel::Date, Qt::AscendingOrder);
    EXPECT_EQ(order(), (std::vector<EventId>{sample::law, sample::total, sample::ambush, sample::clash,
                                             sample::hostile, sample::unplaced}));
    table.sortByColumn(EventTableModel::Date, Qt::DescendingOrder);
    EXPECT_EQ(order().front(), sample::hostile);
    EXPECT_EQ(order().back(), sample::unplaced);
}

TEST_F(EventTableTest, SortsCountsAsNumbers)
{
    table.sortByColumn(EventTableModel::Killed, Qt::DescendingOrder);
    const std::vector<EventId> ids = order();
    EXPECT_EQ((std::vector<EventId>{ids.begin(), ids.begin() + 4}),
              (std::vector<EventId>{sample::clash, sample::total, sample::ambush, sample::unplaced}));
}

TEST_F(EventTableTest, SaysAtLeastAndNotReported)
{
    EXPECT_EQ(cell(sample::clash, EventTableModel::Killed), QStringLiteral("at least 10"));
    EXPECT_EQ(cell(sample::ambush, EventTableModel::Killed), QStringLiteral("3 (3–5)"));
    EXPECT_EQ(cell(sample::unplaced, EventTableModel::Killed), QStringLiteral("1 or more"));
    EXPECT_EQ(cell(sample::hostile, EventTableModel::Killed), QStringLiteral("not reported"));
    EXPECT_EQ(cell(sample::unplaced, EventTableModel::Place), QStringLiteral("not reported"));
    EXPECT_EQ(cell(sample::law, EventTableModel::Killed), QString());
}

TEST_F(EventTableTest, SelectionGoesBothWays)
{
    const auto rowOf = [this](const EventId& id) { return *model().tableRowOf(id); };
    table.selectRow(rowOf(sample::clash));
    EXPECT_EQ(session.currentEvent(), sample::clash);
    session.setSelection({sample::clash, sample::ambush});
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 2);
    EXPECT_EQ(table.currentIndex().row(), rowOf(sample::ambush));
    table.sortByColumn(EventTableModel::Killed, Qt::DescendingOrder);
    EXPECT_EQ(session.selection(), (std::vector<EventId>{sample::clash, sample::ambush}));
    EXPECT_EQ(table.selectionModel()->selectedRows().size(), 2);
}

TEST_F(EventTableTest, TakesOverTheSelectionItFinds)
{
    session.select(sample::ambush);
    const EventTable second(session);
    EXPECT_EQ(session.currentEvent(), sample::ambush);
    EXPECT_EQ(second.selectionModel()->selectedRows().size(), 1);
}

TEST_F(EventTableTest, FilteringLeavesTheSelectionAlone)
{
    session.select(sample::clash);
    Filter filter = everything();
    filter.years = {2023};
    session.setFilter(filter);
    EXPECT_EQ(session.currentEvent(), sample::clash);
    EXPECT_EQ(model().rowCount(), 1);
}

TEST_F(EventTableTest, EnterPinsTheCardOfTheRow)
{
    session.select(sample::law);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(session.isCardPinned());
    ASSERT_TRUE(session.hover());
    EXPECT_EQ(session.hover()->events, std::vector<EventId>{sample::law});
}

TEST_F(EventTableTest, CopiesRowsAsTabSeparatedText)
{
    session.select(sample::ambush);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 2);
    const QStringList cells = lines.at(1).split(QLatin1Char('\t'));
    ASSERT_EQ(cells.size(), int(EventTableModel::InLayer));
    EXPECT_EQ(cells.at(EventTableModel::Date), QStringLiteral("12 Mar 2021"));
    EXPECT_EQ(cells.at(EventTableModel::Sources), QStringLiteral("Office of Reports, Valley Monitor"));
}

} // namespace
} // namespace vraem
