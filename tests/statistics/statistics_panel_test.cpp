// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/period_chooser.h"
#include "statistics/statistics_panel.h"

#include "model/combine.h"
#include "shipped.h"
#include "statistics/stat_table.h"
#include "statistics/stat_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class StatisticsPanelTest : public testing::Test
{
protected:
    StatisticsPanelTest()
    {
        session.setDataset(std::make_shared<const Dataset>(shippedParts()));
        panel.resize(900, 600);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }

    std::vector<StatTableView*> tables() const
    {
        std::vector<StatTableView*> shown;
        for (StatTableView* view : panel.findChildren<StatTableView*>()) {
            if (view->isVisible())
                shown.push_back(view);
        }
        return shown;
    }
    StatTableView& tableCalled(const QString& title) const
    {
        const auto all = tables();
        const auto found = std::ranges::find_if(
            all, [&](const StatTableView* view) { return view->table().title == title; });
        EXPECT_NE(found, all.end()) << title.toStdString();
        return **found;
    }
    static QModelIndex rowCalled(const StatTableView& view, const QString& name)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data().toString() == name)
                return view.model()->index(row, 0);
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }
    static void click(StatTableView& view, const QString& name)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(rowCalled(view, name)).center());
    }
    void showPage(int page) { panel.findChild<QTabBar*>()->setCurrentIndex(page); }
    QString cell(const StatTableView& view, const QString& name, int column) const
    {
        return rowCalled(view, name).siblingAtColumn(column).data().toString();
    }

    Session session;
    StatisticsPanel panel{session};
};

} // namespace

TEST_F(StatisticsPanelTest, AClickOnABarFiltersAndASecondOneTakesItBack)
{
    click(tableCalled(u"Incidents by year"_s), u"2023"_s);
    EXPECT_EQ(session.filter().years, std::set{2023});
    EXPECT_TRUE(session.canUndo());
    EXPECT_EQ(tableCalled(u"Incidents by year"_s).model()->rowCount(), 1);
    click(tableCalled(u"Incidents by year"_s), u"2023"_s);
    EXPECT_EQ(session.filter(), incidentsOnly());
    click(tableCalled(u"Incidents by department"_s), u"Huancavelica"_s);
    EXPECT_EQ(session.filter().places.size(), 1U);
    session.undoFilter();
    EXPECT_EQ(session.filter(), incidentsOnly());
}

TEST_F(StatisticsPanelTest, TheKeyboardChoosesABarAndStaysOnIt)
{
    StatTableView& years = tableCalled(u"Incidents by year"_s);
    years.setFocus();
    QTest::keyClick(&years, Qt::Key_Down);
    QTest::keyClick(&years, Qt::Key_Down);
    EXPECT_EQ(years.currentIndex().data().toString(), u"2021"_s);
    QTest::keyClick(&years, Qt::Key_Return);
    EXPECT_EQ(session.filter().years, std::set{2021});
    EXPECT_EQ(years.currentIndex().data().toString(), u"2021"_s);
    QTest::keyClick(&years, Qt::Key_Space);
    EXPECT_TRUE(session.filter().years.empty());
    EXPECT_EQ(years.currentIndex().data().toString(), u"2021"_s);
}

TEST_F(StatisticsPanelTest, ABarSaysWhatTheFilterThenFinds)
{
    const QString shown = cell(tableCalled(u"Incidents by year"_s), u"2019"_s, 2);
    click(tableCalled(u"Incidents by year"_s), u"2019"_s);
    EXPECT_EQ(shown, QString::number(session.result().totals.incidents));
}

/// Counted by hand: 17 killed in 2021 with "at least" for 16 of them, none told for 2022.
TEST_F(StatisticsPanelTest, DeathsAreARangeAndNeverAZeroThatNobodyReports)
{
    QComboBox* measure = panel.findChild<QComboBox*>();
    measure->setCurrentIndex(1);
    StatTableView& years = tableCalled(u"Killed by year"_s);
    EXPECT_EQ(cell(years, u"2021"_s, 2), u"at least 17 (articles only)"_s);
    EXPECT_EQ(cell(years, u"2022"_s, 2), u"\u2013 (a total only)"_s);
    EXPECT_EQ(cell(years, u"2023"_s, 2), u"14"_s);
}

TEST_F(StatisticsPanelTest, CopiesATableBetweenTabs)
{
    StatTableView& years = tableCalled(u"Incidents by year"_s);
    years.setFocus();
    QTest::keyClick(&years, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines[0], u"Incidents by year"_s);
    EXPECT_EQ(lines[1].count(u'\t'), 6);
    const auto year = std::ranges::find_if(lines, [](const QString& l) { return l.startsWith(u"2021\t"_s); });
    ASSERT_NE(year, lines.end());
    EXPECT_EQ(cell(years, u"2021"_s, 2), u"7 (articles only)"_s);
    EXPECT_EQ(*year, u"2021\t7\t17\t17\t\t0\tarticles only"_s);
    EXPECT_TRUE(lines.contains(u"Data: "_s + session.dataset()->version()));
}

TEST_F(StatisticsPanelTest, AYearWithoutATotalSaysSo)
{
    showPage(1);
    const StatTableView& reported = tableCalled(u"Named against reported"_s);
    EXPECT_EQ(cell(reported, u"2020"_s, 1), u"no report gives a total"_s);
    EXPECT_TRUE(cell(reported, u"2020"_s, 2).endsWith(u']'));
    EXPECT_EQ(cell(reported, u"2020"_s, 3), u"not known"_s);
    EXPECT_TRUE(cell(reported, u"2022"_s, 1).startsWith(u"5 terrorist incidents\n3 killed"_s));
    EXPECT_EQ(cell(reported, u"2022"_s, 2), u"none"_s);
    EXPECT_TRUE(cell(reported, u"2023"_s, 1).startsWith(u"11 terrorist incidents\nat least 21 killed"_s));
    EXPECT_TRUE(cell(reported, u"2023"_s, 3).startsWith(u"incidents: 7 to 10 of 11\n"_s));
    EXPECT_TRUE(tableCalled(u"Sources"_s).model()->rowCount() > 4);
}

TEST_F(StatisticsPanelTest, ANumberLeadsToItsPassage)
{
    showPage(1);
    QSignalSpy asked(&session, &Session::passageRequested);
    click(tableCalled(u"Sources"_s), u"[1]"_s);
    ASSERT_EQ(asked.count(), 1);
}

TEST_F(StatisticsPanelTest, TotalsFollowTheYearsOfTheFilterAlone)
{
    showPage(1);
    Filter filter = incidentsOnly();
    filter.years = {2022};
    filter.factions = {FactionId{u"army"_s}};
    session.setFilter(filter);
    EXPECT_EQ(tableCalled(u"Named against reported"_s).model()->rowCount(), 1);
}

TEST_F(StatisticsPanelTest, EstimatesStandSideBySideWithTheirSources)
{
    showPage(2);
    const StatTableView& members = tableCalled(u"Members of Shining Path"_s);
    ASSERT_EQ(members.model()->rowCount(), 3);
    EXPECT_EQ(cell(members, u"2019"_s, 2), u"250\u2013300 people"_s);
    EXPECT_TRUE(cell(members, u"September 2020"_s, 3).startsWith(u"DIRCOTE, in InSight Crime"_s));
    EXPECT_FALSE(tableCalled(u"Coca in Peru"_s).table().markColumn) << "crops and hectares on one scale";
}

TEST_F(StatisticsPanelTest, ComparingPeriodsWarnsWhereNoSourceMeansToCoverThem)
{
    showPage(3);
    EXPECT_TRUE(tables().front()->table().note.contains(u"For 2023, reports total more"_s));
    EXPECT_FALSE(tables().front()->table().note.contains(u"For 2019"_s))
        << "all that is totalled is described";
    EXPECT_EQ(cell(*tables().front(), u"Killed"_s, 1), u"5"_s);
    EXPECT_EQ(cell(*tables().front(), u"Killed"_s, 2), u"14"_s);
    EXPECT_EQ(cell(*tables().front(), u"Killed"_s, 3), u"+9 (best)"_s);
    for (QComboBox* box : panel.findChildren<QComboBox*>()) {
        if (box->findText(u"2022"_s) >= 0) {
            box->setCurrentText(u"2022"_s);
            break;
        }
    }
    EXPECT_TRUE(tables().front()->table().note.contains(u"2022 (a total only)"_s));
    EXPECT_EQ(cell(*tables().front(), u"Killed"_s, 1), u"\u2013"_s) << "no incident is described";
    EXPECT_EQ(cell(*tables().front(), u"Killed"_s, 3), u"\u2013"_s);
}

TEST_F(StatisticsPanelTest, ShowsWhatTheSessionChoseAndTellsItWhatTheUserDoes)
{
    using namespace std::chrono;
    const Periods periods{{2021y / 1 / 1, 2021y / 12 / 31}, {2023y / 2 / 1, 2023y / 3 / 31}};
    session.setStatisticsChoice({StatisticsSubject::TwoPeriods, Measure::Killed, periods});
    EXPECT_EQ(panel.findChild<QTabBar*>()->currentIndex(), 3);
    EXPECT_EQ(cell(*tables().front(), u"Killed"_s, 1), u"at least 17"_s);
    showPage(0);
    EXPECT_EQ(session.statisticsChoice(),
              (StatisticsChoice{StatisticsSubject::Counts, Measure::Killed, periods}));
    session.setDataset(session.base());
    EXPECT_FALSE(session.statisticsChoice().periods) << "another data set has other years";
}

TEST_F(StatisticsPanelTest, DatesAreNotReorderedUnderTheHandThatTypesThem)
{
    using namespace std::chrono;
    showPage(3);
    auto* years = panel.findChild<PeriodChooser*>()->findChild<QComboBox*>();
    years->setCurrentIndex(years->count() - 1);
    const QList<QDateEdit*> edits = panel.findChild<PeriodChooser*>()->findChildren<QDateEdit*>();
    ASSERT_EQ(edits.size(), 2);
    edits[0]->setDate(QDate(2019, 6, 15));
    edits[1]->setFocus();
    edits[1]->setDate(QDate(2019, 5, 23));
    EXPECT_EQ(edits[0]->date(), QDate(2019, 6, 15)) << "the year of the other is still to come";
    EXPECT_TRUE(edits[1]->hasFocus());
    edits[1]->setDate(QDate(2021, 5, 23));
    EXPECT_EQ(session.statisticsChoice().periods->first, (DaySpan{2019y / 6 / 15, 2021y / 5 / 23}));
}

TEST_F(StatisticsPanelTest, ComparingSaysWhatTheFilterHides)
{
    showPage(3);
    Filter filter = incidentsOnly();
    filter.years = {2023};
    session.setFilter(filter);
    EXPECT_TRUE(tables().front()->table().note.contains(u"The filter hides all or a part of 2019"_s));
}

TEST_F(StatisticsPanelTest, LayersKeepFiguresOfTheirOwn)
{
    const auto one = std::make_shared<const Dataset>(shippedParts());
    Dataset::Parts parts = shippedParts();
    parts.layer = {LayerId{u"other"_s}, u"other.json"_s, {}};
    const auto other = std::make_shared<const Dataset>(std::move(parts));
    const QString alone = cell(tableCalled(u"Incidents by year"_s), u"2019"_s, 2);
    session.setLayers(std::make_shared<QueryEngine>(combine({{one, other}}).dataset));
    ASSERT_EQ(tables().size(), 8U);
    EXPECT_EQ(cell(*tables()[0], u"2019"_s, 2), alone);
    EXPECT_EQ(cell(*tables()[4], u"2019"_s, 2), alone);
    session.setAddsLayers(true);
    ASSERT_EQ(tables().size(), 4U);
    EXPECT_EQ(cell(*tables()[0], u"2019"_s, 2), QString::number(2 * alone.toInt()));
}

TEST_F(StatisticsPanelTest, CountsNothingWhileItIsHidden)
{
    panel.hide();
    Filter filter = incidentsOnly();
    filter.years = {2019};
    session.setFilter(filter);
    panel.show();
    EXPECT_EQ(tableCalled(u"Incidents by year"_s).model()->rowCount(), 1);
}

TEST_F(StatisticsPanelTest, ShowsTextOfTheDataAsItIs)
{
    for (const QLabel* label : panel.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(StatisticsPanelTest, EveryRowReadsItsFigures)
{
    for (StatTableView* view : tables()) {
        EXPECT_FALSE(view->accessibleName().isEmpty());
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QString read = view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            EXPECT_TRUE(read.contains(u"incident"_s)) << read.toStdString();
        }
    }
}
