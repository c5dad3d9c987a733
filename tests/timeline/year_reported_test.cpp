// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/year_reported.h"

#include "look/language.h"
#include "state/load_data.h"
#include "timeline/brush.h"
#include "timeline/overview_strip.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

QString ofYear(int year)
{
    setLanguage(u"en"_s);
    const DatasetPtr dataset = loadShippedData().dataset;
    return reportedInYear(*dataset, reportedTotals(*dataset, 0), year);
}

void expectAll(const QString& text, const QStringList& parts)
{
    for (const QString& part : parts)
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\nin: " << text.toStdString();
}

} // namespace

TEST(YearReportedTest, HoldsTheDescribedAgainstTheReportedWithBothCitations)
{
    expectAll(ofYear(2019),
              {u"Reported (2019): 2 "_s, u"4 soldiers killed"_s, u"2019 Terrorist Incidents, paragraph 8"_s,
               u"Described one by one: 2 incidents"_s, u"• Attack on a joint patrol in Vizcatán"_s,
               u"2019 Terrorist Incidents, paragraph 9"_s, u"Not described: "_s,
               u"none, all 4 are described"_s});
}

TEST(YearReportedTest, SaysWhatIsLeft)
{
    expectAll(ofYear(2022), {u"Reported (2022): 5 "_s, u"3 killed"_s, u"Described one by one: none"_s});
    expectAll(ofYear(2023), {u"Reported (2023): 11 "_s, u"at least 21 killed"_s, u"January–March 2023"_s});
}

TEST(YearReportedTest, AYearWithoutATotalIsNotZero)
{
    EXPECT_EQ(ofYear(2020), u"No report totals the violence of 2020; that is not zero."_s);
    EXPECT_EQ(ofYear(1999), QString());
}

TEST(YearReportedTest, ThePointerOnTheHeadOfAYearReadsIt)
{
    Session session;
    session.setDataset(loadShippedData().dataset);
    OverviewStrip strip(session);
    strip.resize(1200, 140);
    strip.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&strip));
    auto* brush = strip.findChild<Brush*>();
    const QPoint head(10, 4);
    QHelpEvent event(QEvent::ToolTip, head, brush->mapToGlobal(head));
    QApplication::sendEvent(brush, &event);
    expectAll(QToolTip::text(), {u"Reported (2019)"_s});
}
