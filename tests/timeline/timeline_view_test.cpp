// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_view.h"

#include "look/labels.h"
#include "look/theme.h"
#include "model/combine.h"
#include "query/timeline_window.h"
#include "shown_timeline.h"
#include "timeline/day_words.h"
#include "timeline/playback_bar.h"
#include "timeline/timeline_columns.h"
#include "timeline/window_count.h"
#include "timeline/year_words.h"

#include <QDate>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

TEST_F(TimelineViewTest, TabReachesTheChoiceOfLanesBeforeThem)
{
    QStringList order;
    for (const QWidget* widget = view->nextInFocusChain(); widget != &*view;
         widget = widget->nextInFocusChain()) {
        if (widget == &view->lanes())
            order.append(u"lanes"_s);
        else if (widget->accessibleName() == u"Lanes of the timeline"_s)
            order.append(u"choice"_s);
    }
    EXPECT_EQ(order, QStringList({u"choice"_s, u"lanes"_s}));
}

TEST_F(TimelineViewTest, BrushZoomsAndFiltersNothing)
{
    const Filter before = session.filter();
    const RowSet rows = session.result().rows;
    dragBrush(0.2, 0.4);
    EXPECT_NEAR(dayCount(session.visibleSpan()), 365, 4);
    EXPECT_NEAR(static_cast<double>((session.visibleSpan().first - date(2020, 1, 1)).count()), 0, 2);
    EXPECT_EQ(session.filter(), before);
    EXPECT_EQ(session.result().rows, rows);
    EXPECT_FALSE(session.canUndo());
}

TEST_F(TimelineViewTest, BrushMovesByItsMiddleAndResizesByItsEdge)
{
    dragBrush(0.2, 0.4);
    const DaySpan drawn = session.visibleSpan();
    dragBrush(0.3, 0.5);
    EXPECT_EQ(dayCount(session.visibleSpan()), dayCount(drawn));
    EXPECT_NEAR(static_cast<double>((session.visibleSpan().first - drawn.first).count()), 365, 4);
    dragBrush(0.6, 0.8);
    EXPECT_NEAR(dayCount(session.visibleSpan()), 730, 8);
    QTest::mouseDClick(&brush(), Qt::LeftButton, {}, QPoint(20, 20));
    EXPECT_EQ(session.visibleSpan(), session.fullSpan());
}

TEST_F(TimelineViewTest, ScaleOfTheOverviewHasRoomForThousands)
{
    const QFontMetrics metrics(smallFont(*view));
    for (const QString& count : {u"8.6k"_s, u"888k"_s})
        EXPECT_GE(columnsOf(*view, 1000).counts, metrics.horizontalAdvance(count) + 4) << count.toStdString();
}

TEST_F(TimelineViewTest, BrushMovesByKeys)
{
    session.setVisibleSpan({date(2020, 3, 1), date(2020, 4, 30)});
    brush().setFocus();
    QTest::keyClick(&brush(), Qt::Key_Right);
    EXPECT_EQ(session.visibleSpan(), (DaySpan{date(2020, 4, 1), date(2020, 5, 31)}));
    QTest::keyClick(&brush(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(session.visibleSpan(), (DaySpan{date(2020, 1, 31), date(2020, 3, 31)}));
    QTest::keyClick(&brush(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(session.visibleSpan(), (DaySpan{date(2020, 1, 31), date(2020, 4, 30)}));
}

TEST_F(TimelineViewTest, AskedToItFiltersToTheWindow)
{
    session.setVisibleSpan({date(2020, 1, 1), date(2020, 12, 31)});
    QTest::mouseClick(buttonWith(u"Filter to this window"_s), Qt::LeftButton);
    EXPECT_EQ(session.filter().dates, (DateInterval{date(2020, 1, 1), date(2020, 12, 31)}));
    EXPECT_TRUE(session.canUndo());
}

TEST_F(TimelineViewTest, PlaybackKeepsTheLanesAndSaysHowMuchItShows)
{
    auto* bar = view->findChild<PlaybackBar*>();
    const size_t items = lanes().layoutList().items.size();
    const int all = session.result().rows.size();
    EXPECT_FALSE(bar->isVisible());
    QTest::mouseClick(buttonWith(u"Play"_s), Qt::LeftButton);
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(view->playback().isRunning());
    EXPECT_TRUE(buttonWith(u"Pause"_s));
    view->playback().pause();
    EXPECT_TRUE(buttonWith(u"Play"_s));
    EXPECT_LT(session.result().rows.size(), all);
    EXPECT_EQ(lanes().layoutList().items.size(), items);
    auto* slider = bar->findChild<QSlider*>();
    EXPECT_EQ(slider->maximum() + 1, static_cast<int>(view->playback().stops().size()));
    slider->setValue(slider->maximum());
    const int dated = session.dataset()->columns().dated();
    EXPECT_EQ(session.result().rows.size(), session.wholeResult().rows.positionOf(dated));
    const QString words = slider->accessibleDescription();
    EXPECT_TRUE(words.contains(u"%1 of %2"_s.arg(session.result().rows.size()).arg(all)))
        << words.toStdString();
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(view->playback().position(), 0U);
    view->playback().stop();
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(TimelineViewTest, ClickSelectsTheEventAndPinsItsCard)
{
    click("massacre");
    EXPECT_EQ(session.selection(), std::vector{id("massacre")});
    EXPECT_TRUE(session.isCardPinned());
    EXPECT_TRUE(session.isHovered(id("massacre")));
    click("ambush-23");
    EXPECT_EQ(session.selection(), std::vector{id("ambush-23")});
    EXPECT_TRUE(session.isHovered(id("ambush-23")));
    click("massacre", Qt::ControlModifier);
    EXPECT_EQ(session.selection(), (std::vector{id("ambush-23"), id("massacre")}));
}

TEST_F(TimelineViewTest, ClickOnNothingClearsTheSelection)
{
    click("massacre");
    const DaySpan window = session.visibleSpan();
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, emptySpot());
    EXPECT_TRUE(session.selection().empty());
    EXPECT_FALSE(session.isCardPinned());
    EXPECT_EQ(session.visibleSpan(), window);
}

TEST_F(TimelineViewTest, HoverNamesTheEventAndItsSpotUntilThePointerLeaves)
{
    const QPoint mark = markOf("massacre");
    QTest::mouseMove(lanes().viewport(), mark);
    ASSERT_TRUE(session.isHovered(id("massacre")));
    EXPECT_TRUE(session.hover()->anchor.contains(lanes().viewport()->mapToGlobal(mark)));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(lanes().viewport(), &leave);
    EXPECT_FALSE(session.hover());
}

TEST_F(TimelineViewTest, PinnedCardOutlivesThePointer)
{
    click("massacre");
    QTest::mouseMove(lanes().viewport(), markOf("ambush-23"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(lanes().viewport(), &leave);
    EXPECT_TRUE(session.isHovered(id("massacre")));
}

TEST_F(TimelineViewTest, ArrowsWalkEveryEventInOrderOfTime)
{
    lanes().setFocus();
    QTest::keyClick(&lanes(), Qt::Key_Home);
    std::vector<EventId> walked{*session.currentEvent()};
    for (int i = 1; i < session.result().rows.size(); ++i) {
        QTest::keyClick(&lanes(), Qt::Key_Right);
        walked.push_back(*session.currentEvent());
    }
    std::vector<EventId> expected;
    for (const Row row : session.result().rows)
        expected.push_back(session.dataset()->event(row).id);
    EXPECT_EQ(walked, expected);
    QTest::keyClick(&lanes(), Qt::Key_Right);
    EXPECT_EQ(session.currentEvent(), expected.back());
    QTest::keyClick(&lanes(), Qt::Key_Left);
    EXPECT_EQ(session.currentEvent(), expected[expected.size() - 2]);
}

TEST_F(TimelineViewTest, ArrowsPanToTheEventWithoutZooming)
{
    session.setVisibleSpan({date(2019, 1, 1), date(2019, 1, 31)});
    session.select(id("arms-22"));
    EXPECT_EQ(session.visibleSpan(), (DaySpan{date(2019, 1, 1), date(2019, 1, 31)}));
    QTest::keyClick(&lanes(), Qt::Key_Left);
    EXPECT_EQ(session.currentEvent(), id("statement-21"));
    EXPECT_EQ(dayCount(session.visibleSpan()), 31);
    EXPECT_NE(lanes().itemOf(id("statement-21")), nullptr);
}

TEST_F(TimelineViewTest, ArrowsMoveByAWindow)
{
    session.setVisibleSpan({date(2020, 3, 1), date(2020, 3, 31)});
    QTest::keyClick(&lanes(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(session.visibleSpan(), (DaySpan{date(2020, 4, 1), date(2020, 5, 1)}));
    EXPECT_TRUE(session.selection().empty());
}

TEST_F(TimelineViewTest, WheelZoomsAtTheCursor)
{
    const QPoint mark = markOf("massacre");
    for (int i = 0; i < 40; ++i)
        wheel(mark, 120);
    EXPECT_EQ(dayCount(session.visibleSpan()), shortestWindowInDays);
    EXPECT_NE(lanes().itemOf(id("massacre")), nullptr);
    const DaySpan before = session.visibleSpan();
    wheel(mark, -120, Qt::ShiftModifier);
    EXPECT_EQ(dayCount(session.visibleSpan()), shortestWindowInDays);
    EXPECT_GT(session.visibleSpan().first, before.first);
}

TEST_F(TimelineViewTest, DragPansAndSelectsNothing)
{
    session.setVisibleSpan({date(2021, 5, 1), date(2021, 5, 31)});
    const QPoint mark = markOf("massacre");
    QTest::mousePress(lanes().viewport(), Qt::LeftButton, {}, mark);
    QTest::mouseMove(lanes().viewport(), mark - QPoint(100, 0));
    QTest::mouseRelease(lanes().viewport(), Qt::LeftButton, {}, mark - QPoint(100, 0));
    EXPECT_GT(session.visibleSpan().first, Date(date(2021, 5, 1)));
    EXPECT_EQ(dayCount(session.visibleSpan()), 31);
    EXPECT_TRUE(session.selection().empty());
}

TEST_F(TimelineViewTest, TrayListsEventsWithoutADate)
{
    auto* tray = view->findChild<QListWidget*>();
    ASSERT_EQ(tray->count(), 2);
    EXPECT_TRUE(tray->isVisible());
    const QRect first = tray->visualItemRect(tray->item(0));
    QTest::mouseClick(tray->viewport(), Qt::LeftButton, {}, first.center());
    EXPECT_EQ(session.currentEvent(), id("undated-a"));
    EXPECT_TRUE(session.isCardPinned());
    Filter dated = session.filter();
    dated.years = {2019};
    session.setFilter(dated);
    EXPECT_FALSE(tray->isVisible());
}

TEST_F(TimelineViewTest, AnnouncesItsWindow)
{
    const QString name = view->accessibleName();
    EXPECT_TRUE(name.contains(QStringLiteral("1 January 2019"))) << name.toStdString();
    EXPECT_TRUE(name.contains(QStringLiteral("31 December 2023")));
    EXPECT_TRUE(name.contains(QStringLiteral("30")));
    session.select(id("massacre"));
    EXPECT_TRUE(lanes().accessibleDescription().contains(QStringLiteral("23 May 2021")));
    EXPECT_TRUE(lanes().accessibleDescription().contains(QStringLiteral("Shining Path")));
}

TEST_F(TimelineViewTest, FollowsTheTheme)
{
    const auto backgroundOf = [this] { return view->grab().toImage().pixelColor(20, view->height() / 2); };
    const QImage light = view->grab().toImage();
    EXPECT_EQ(backgroundOf(), themeOf(ThemeKind::Light).panel);
    setTheme(*qApp, ThemeKind::Dark);
    QApplication::processEvents();
    const QImage dark = view->grab().toImage();
    EXPECT_EQ(backgroundOf(), themeOf(ThemeKind::Dark).panel);
    EXPECT_EQ(light.size(), dark.size());
    std::set<QRgb> colours;
    for (int x = 0; x < dark.width(); ++x)
        colours.insert(dark.pixel(x, lanes().y() / 2));
    EXPECT_FALSE(colours.contains(themeOf(ThemeKind::Light).panel.rgb()));
    EXPECT_GT(colours.size(), 2U);
}

TEST_F(TimelineViewTest, SurvivesADatasetWithoutEvents)
{
    session.setDataset(datasetOf({}));
    EXPECT_FALSE(view->grab().isNull());
    QTest::keyClick(&lanes(), Qt::Key_Right);
    QTest::keyClick(&lanes(), Qt::Key_End);
    EXPECT_FALSE(session.currentEvent());
}

TEST_F(TimelineViewTest, CountsEachLayerByItself)
{
    session.setDataset(combine({{datasetOf({{"a", "2020-05-04"}, {"b", "2021"}, {"c", nullptr}}),
                                 datasetOf({{"d", "2020-05-05"}})}})
                           .dataset);
    EXPECT_EQ(windowCount(session).shown, QStringLiteral("2 | 1 events"));
    EXPECT_EQ(windowCount(session).full, labels::eventsByLayer(*session.dataset(), {0, 1}, {2, 1}));
    EXPECT_TRUE(view->accessibleName().contains(windowCount(session).full));
    session.setAddsLayers(true);
    EXPECT_TRUE(windowCount(session).shown.startsWith(QStringLiteral("3 event")));
    const LaneScheme scheme(*session.dataset(), LaneRule::Faction);
    const std::vector<TimelineLane> lanes = lanesOf(scheme, session.result().rows);
    ASSERT_EQ(lanes.size(), 2U) << "even what has no group stands in a lane of its layer";
    EXPECT_EQ(lanes[0].rows.size(), 2U);
    EXPECT_EQ(lanes[1].layer, 1U);
}

TEST_F(TimelineViewTest, IsPrintedAtTheResolutionOfPaperWithoutControls)
{
    const QImage picture = TimelineView::picture(session, 690, 3);
    EXPECT_EQ(picture.width(), 3 * 690);
    EXPECT_GT(picture.height(), 3 * 150);
}

TEST(YearWords, SayThatALayerDoesNotCoverAYear)
{
    const QStringList words = yearWordings({{QStringLiteral("One"), {.year = 2022, .events = 3}},
                                            {QStringLiteral("Two"), {.year = 2022}, true}});
    EXPECT_TRUE(words[0].startsWith(QStringLiteral("2022: One: 3 event")));
    EXPECT_TRUE(words[0].endsWith(QStringLiteral("Two: not covered")));
    EXPECT_EQ(words[1], QStringLiteral("2022: 3 | \u2013 events"));
}

TEST(YearWords, GiveNoZeroForAYearThatNoSourceCovers)
{
    const std::vector<SilentSpan> silence{{{date(2022, 1, 1), date(2022, 12, 31)}, Silence::TotalOnly}};
    EXPECT_EQ(yearWordings({.year = 2022}, silence).front(), QStringLiteral("2022: no systematic source"));
    EXPECT_TRUE(yearWordings({.year = 2023, .events = 24}, silence).contains(QStringLiteral("2023: 24")))
        << "narrow heads keep the figure";
    EXPECT_TRUE(yearWordings({.year = 2023}, silence).front().startsWith(QStringLiteral("2023: 0 ")));
    const QString untold = yearWordings({.year = 2022, .events = 1}, silence).front();
    EXPECT_FALSE(untold.contains(QStringLiteral("killed"))) << untold.toStdString();
    EXPECT_TRUE(yearWordings({.year = 2023, .events = 1, .killed = 0}, silence)
                    .front()
                    .contains(QStringLiteral("0 killed")));
}

/// Run once more in other time zones.
TEST(TimelineDay, IsTheSameInEveryTimeZone)
{
    QLocale::setDefault(QLocale(QLocale::English));
    const Date day = date(2023, 2, 12);
    EXPECT_EQ(dayText(day), QStringLiteral("12 February 2023"));
    EXPECT_EQ(tickText({day, TickUnit::Day}, {TickUnit::Day, 1}), QStringLiteral("12"));
    EXPECT_EQ(contextText(day, TickUnit::Month), QStringLiteral("February 2023"));
    EXPECT_EQ(contextText(date(2019, 1, 1), TickUnit::Year), QStringLiteral("2019"));
    EXPECT_EQ(contextText(date(2019, 12, 31), TickUnit::Year), QStringLiteral("2019"));
    for (const auto& [when, month] :
         {std::pair(date(2020, 1, 1), "Jan"), std::pair(date(2020, 12, 1), "Dec")})
        EXPECT_EQ(tickText({when, TickUnit::Month}, {TickUnit::Month, 1}), QString::fromUtf8(month));
}

TEST(TimelineDay, IsSpokenInSpanish)
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Peru));
    EXPECT_EQ(contextText(date(2020, 8, 1), TickUnit::Month).toLower(), QStringLiteral("agosto 2020"));
    QLocale::setDefault(QLocale(QLocale::English));
}

} // namespace
} // namespace vraem
