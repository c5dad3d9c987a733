// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/filter_panel.h"

#include "panels/facet_view.h"
#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QToolButton>

namespace vraem {
namespace {

QModelIndex findEntry(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
        if (const QModelIndex below = findEntry(model, text, index); below.isValid())
            return below;
    }
    return {};
}

class FilterPanelTest : public testing::Test
{
protected:
    FilterPanelTest()
    {
        session.setDataset(sample::dataset());
        panel.resize(260, 900);
        panel.show();
    }

    QTreeView& view() { return *panel.findChild<FacetView*>(); }
    QModelIndex entry(const QString& text) { return findEntry(*view().model(), text); }
    void click(const QString& text)
    {
        const QRect rect = view().visualRect(entry(text));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier, rect.center());
    }
    QString countOf(const QString& text) { return entry(text).siblingAtColumn(1).data().toString(); }
    static bool isChecked(const QModelIndex& index)
    {
        return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    Session session;
    FilterPanel panel{session};
};

TEST_F(FilterPanelTest, ShowsACountForEachEntry)
{
    EXPECT_EQ(countOf(QStringLiteral("2021")), QStringLiteral("1"));
    EXPECT_EQ(countOf(QStringLiteral("Shining Path")), QStringLiteral("3"));
    EXPECT_EQ(countOf(QStringLiteral("Totals reported for a period")), QStringLiteral("1"));
}

TEST_F(FilterPanelTest, ClickAnywhereOnARowFilters)
{
    click(QStringLiteral("2022"));
    EXPECT_EQ(session.filter().years, std::set<int>{2022});
    EXPECT_TRUE(isChecked(entry(QStringLiteral("2022"))));
    click(QStringLiteral("2021"));
    EXPECT_EQ(session.filter().years, (std::set<int>{2021, 2022}));
    click(QStringLiteral("2022"));
    EXPECT_EQ(session.filter().years, std::set<int>{2021});
}

TEST_F(FilterPanelTest, SpaceFiltersToo)
{
    view().setFocus();
    view().setCurrentIndex(entry(QStringLiteral("2023")));
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_EQ(session.filter().years, std::set<int>{2023});
}

TEST_F(FilterPanelTest, UmbrellaSelectsItsMembers)
{
    Filter filter = session.filter();
    filter.factions = {sample::mpcp};
    session.setFilter(filter);
    click(QStringLiteral("Shining Path"));
    EXPECT_EQ(session.filter().factions, std::set<FactionId>{sample::shiningPath});
    const QModelIndex member = entry(QStringLiteral("Militarized Communist Party of Peru"));
    EXPECT_TRUE(isChecked(member));
    EXPECT_FALSE(member.flags().testFlag(Qt::ItemIsEnabled));
    const auto clashRow = session.dataset()->rowOf(sample::clash);
    EXPECT_NE(std::ranges::find(session.result().rows, *clashRow), session.result().rows.end());
}

TEST_F(FilterPanelTest, EntriesStayWhereTheyAreWhenTheirCountIsNone)
{
    const int rows = view().model()->rowCount(entry(QStringLiteral("Years")));
    click(QStringLiteral("Junín"));
    EXPECT_EQ(countOf(QStringLiteral("2021")), QStringLiteral("0"));
    EXPECT_EQ(view().model()->rowCount(entry(QStringLiteral("Years"))), rows);
}

TEST_F(FilterPanelTest, TypingIsOneStepToUndo)
{
    auto* search = panel.findChild<QLineEdit*>();
    panel.focusSearch();
    QTest::keyClicks(search, QStringLiteral("clash"));
    EXPECT_TRUE(session.filter().text.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return session.filter().text == QStringLiteral("clash"); }));
    session.undoFilter();
    EXPECT_EQ(session.filter(), incidentsOnly());
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_FALSE(session.canUndo());
    EXPECT_TRUE(session.canRedo());
}

TEST_F(FilterPanelTest, ClearingTheSearchLineFiltersToo)
{
    Filter filter = session.filter();
    filter.text = QStringLiteral("clash");
    session.setFilter(filter);
    auto* search = panel.findChild<QLineEdit*>();
    EXPECT_EQ(search->text(), filter.text);
    auto* clear = search->findChild<QToolButton*>();
    ASSERT_TRUE(clear);
    clear->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return session.filter().text.isEmpty(); }));
}

TEST_F(FilterPanelTest, ResetShowsAllIncidentsAndCanBeUndone)
{
    click(QStringLiteral("2021"));
    const auto button = [this](const QString& text) {
        for (auto* candidate : panel.findChildren<QPushButton*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    button(QStringLiteral("Reset"))->click();
    EXPECT_EQ(session.filter(), incidentsOnly());
    button(QStringLiteral("Undo"))->click();
    EXPECT_EQ(session.filter().years, std::set<int>{2021});
}

} // namespace
} // namespace vraem
