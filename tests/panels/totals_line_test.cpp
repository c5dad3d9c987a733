// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/totals_line.h"

#include "sample_dataset.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

TEST(TotalsLine, CoversIncidentsOnlyWhateverIsShown)
{
    Session session;
    session.setDataset(sample::dataset());
    const TotalsLine line(session);
    const QString incidents = QStringLiteral("14 killed, 1 wounded (incidents only, best figures)");
    EXPECT_TRUE(line.text().startsWith(QStringLiteral("5 of 6 event"))) << line.text().toStdString();
    EXPECT_TRUE(line.text().contains(incidents)) << line.text().toStdString();
    session.setFilter(everything());
    EXPECT_TRUE(line.text().startsWith(QStringLiteral("6 of 6 event")));
    EXPECT_TRUE(line.text().contains(incidents));
    EXPECT_TRUE(line.toolTip().contains(QStringLiteral("a minimum")));
}

TEST(TotalsLine, NotReportedIsNotNone)
{
    Session session;
    session.setDataset(sample::dataset());
    Filter filter;
    filter.years = {2023};
    session.setFilter(filter);
    const TotalsLine line(session);
    EXPECT_TRUE(line.text().startsWith(QStringLiteral("1 of 6 event"))) << line.text().toStdString();
    EXPECT_TRUE(line.text().contains(QStringLiteral("killed not reported, wounded not reported")))
        << line.text().toStdString();
    EXPECT_FALSE(line.text().contains(QStringLiteral("dead on each side")));
}

TEST(TotalsLine, OfNoIncidentIsNotAGapInTheReports)
{
    Session session;
    session.setDataset(sample::dataset());
    Filter filter;
    filter.units = {Unit::Aggregate};
    session.setFilter(filter);
    const TotalsLine line(session);
    EXPECT_TRUE(line.text().contains(QStringLiteral("no incident among them"))) << line.text().toStdString();
    for (const QString& words : {line.text(), line.toolTip()})
        EXPECT_FALSE(words.contains(QStringLiteral("not reported"))) << words.toStdString();
}

} // namespace
} // namespace vraem
