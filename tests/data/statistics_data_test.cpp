// SPDX-License-Identifier: GPL-3.0-or-later
// The figures were counted by hand in the five reports; paragraphs are non-empty lines of the coded copies.
#include "query/context_measures.h"
#include "query/query.h"
#include "query/statistics_reported.h"
#include "shipped.h"

#include <algorithm>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

using Kind = Residual::Kind;

const Dataset& shipped()
{
    static const Dataset dataset(shippedParts());
    return dataset;
}

const ReportedTotal& total(const char16_t* id)
{
    static const ReportedTotals reported = reportedTotals(shipped(), 0);
    const auto found = std::ranges::find_if(
        reported.totals, [&](const ReportedTotal& one) { return one.event.id.value == QStringView(id); });
    EXPECT_NE(found, reported.totals.end()) << QString::fromUtf16(id).toStdString();
    return *found;
}

QStringList idsOf(const Described& described)
{
    QStringList ids;
    for (const Row row : described.rows)
        ids.append(shipped().idOf(row).value);
    ids.sort();
    return ids;
}

} // namespace

/// Country report on 2019, paragraph 8: four soldiers died in two incidents, which paragraphs 9 and 10
/// describe; the member of Shining Path killed on 9 August is not among the four.
TEST(NamedAgainstReported, AllSoldiersThatTheReportOn2019CountsAreDescribed)
{
    const ReportedTotal& year = total(u"2019-total");
    EXPECT_EQ(year.incidents, (CountRange{2, 2, 2}));
    ASSERT_TRUE(year.killed);
    EXPECT_EQ(year.killed->group, CasualtyGroup::Soldiers);
    EXPECT_EQ(year.killed->count, (CountRange{4, 4, 4}));
    EXPECT_EQ(idsOf(year.certain), (QStringList{u"2019-06-25-vizcatan"_s, u"2019-08-09-huanta"_s}));
    EXPECT_EQ(year.certain.killed.best, 4);
    EXPECT_EQ(year.certain.everybodyKilled.best, 5);
    EXPECT_EQ(year.incidentsLeft()->kind, Kind::AllDescribed);
    EXPECT_EQ(year.killedLeft()->kind, Kind::AllDescribed);
}

/// Country report on 2023, paragraph 5: five incidents and three deaths in 2022; no report describes one.
TEST(NamedAgainstReported, NothingOf2022IsDescribed)
{
    const ReportedTotal& year = total(u"2022-total");
    EXPECT_TRUE(year.possible.rows.empty());
    EXPECT_EQ(year.incidentsLeft(), (Residual{Kind::NothingDescribed, 5, 5, false}));
    EXPECT_EQ(year.killedLeft(), (Residual{Kind::NothingDescribed, 3, 3, false}));
}

/// The same paragraph: 11 incidents and at least 21 deaths in 2023. The report itself speaks of the ambush
/// alone (paragraph 7, seven dead); the article of March 2023 describes that and three more: one dead on 13
/// March (paragraph 6), six in the operation (paragraph 4), a helicopter without dead (paragraph 7). Whether
/// the report counts those is not said.
TEST(NamedAgainstReported, TheRestOf2023IsARange)
{
    const ReportedTotal& year = total(u"2023-total");
    EXPECT_EQ(idsOf(year.certain), QStringList{u"2023-02-12-ambush"_s});
    EXPECT_EQ(idsOf(year.possible), (QStringList{u"2023-02-12-ambush"_s, u"2023-02-helicopter"_s,
                                                 u"2023-03-13-vizcatan"_s, u"2023-03-vizcatan-operation"_s}));
    EXPECT_EQ(year.possible.killed.best, 14);
    EXPECT_EQ(year.incidentsLeft(), (Residual{Kind::Between, 7, 10, false}));
    EXPECT_EQ(year.killedLeft(), (Residual{Kind::Between, 7, 14, true}));
}

/// The article of March 2023, paragraph 3: more than a dozen dead in 2023 so far; 14 are described.
TEST(NamedAgainstReported, TheTotalUntilMarch2023IsReached)
{
    const ReportedTotal& part = total(u"2023-ytd-total");
    EXPECT_EQ(part.incidents, std::nullopt);
    EXPECT_EQ(part.killed->count, (CountRange{13, std::nullopt, std::nullopt}));
    EXPECT_EQ(part.certain.killed.best, 14);
    EXPECT_EQ(part.killedLeft()->kind, Kind::ReachesLeast);
}

/// The same article, paragraph 13: at least 70 dead in protests, which are none of the incidents of violence.
TEST(NamedAgainstReported, ADeadOfAProtestIsHeldAgainstNoAttack)
{
    const ReportedTotal& protests = total(u"2023-protest-deaths");
    EXPECT_TRUE(protests.possible.rows.empty());
    EXPECT_EQ(protests.killedLeft(), (Residual{Kind::NothingDescribed, 70, 70, true}));
}

TEST(NamedAgainstReported, NoReportTotals2020And2021)
{
    const std::vector<UntotalledYear> years = reportedTotals(shipped(), 0).years;
    ASSERT_EQ(years.size(), 2U);
    EXPECT_EQ(years[0].year, 2020);
    EXPECT_EQ(years[0].violence.incidents, 2);
    EXPECT_EQ(years[0].violence.killed.best, 6);
    EXPECT_EQ(years[1].year, 2021);
    EXPECT_EQ(years[1].violence.incidents, 2);
    EXPECT_EQ(years[1].violence.killed.best, 17);
    EXPECT_EQ(years[1].violence.killed.openEnded, 1);
}

TEST(Statistics, OfTheShippedDataAgreeWithTheTotals)
{
    const Totals totals = query(shipped(), incidentsOnly()).totals;
    const Statistics statistics = statisticsOf(shipped(), apply(shipped(), everything()));
    EXPECT_EQ(statistics.all.incidents, totals.incidents);
    EXPECT_EQ(statistics.all.killed, totals.killed);
    EXPECT_EQ(statistics.wounded, totals.wounded);
    EXPECT_EQ(tallyOfYears(statistics, 2021, 2021).killed.best, 17);
    EXPECT_EQ(tallyOfYears(statistics, 2022, 2022).killed.given, 0);
    EXPECT_EQ(statistics.withoutActor.incidents, 0);
}

/// Country reports: 250 to 300 members in 2019 and 2023; the article of September 2020: some 450.
TEST(ContextMeasures, MembersOfTheOrganisationStandByDate)
{
    const auto measures = measuresOf(shipped().contextFacts(), ContextTopic::Strength);
    ASSERT_EQ(measures.size(), 2U);
    ASSERT_EQ(measures[0].size(), 3U);
    EXPECT_EQ(measures[0][0]->low, 250);
    EXPECT_EQ(measures[0][0]->high, 300);
    EXPECT_EQ(measures[0][1]->best, 450);
    EXPECT_EQ(measures[0][2]->id.value, u"2023-members"_s);
}
