// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/lane_scheme.h"

#include "model/combine.h"
#include "query/timeline_fold.h"
#include "random_dataset.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace vraem {
namespace {

using Head = std::pair<LaneSubject, size_t>;

const DaySpan allYears{std::chrono::year(1990) / 1 / 1, std::chrono::year(2030) / 12 / 31};

TimelineMetrics metrics()
{
    TimelineMetrics made;
    made.markRadius = [](const Event&) { return 6.0; };
    made.labelWidth = [](const Event&) { return 80.0; };
    return made;
}

/// The lanes of an event by the rules written out.
std::set<Head> naiveLanes(const Dataset& dataset, Row row, LaneRule rule)
{
    const Event event = dataset.event(row);
    const size_t layer = dataset.columns().layer[static_cast<size_t>(row)];
    std::set<Head> lanes;
    if (rule == LaneRule::Type)
        lanes.insert({event.type(), layer});
    if (rule == LaneRule::Faction) {
        for (const auto& group : laneGroups(dataset.factions(), event.actors))
            lanes.insert({group ? LaneSubject(*group) : UnnamedLane::NotStated, layer});
    }
    if (rule == LaneRule::Source) {
        for (const Mention& mention : event.mentions)
            lanes.insert({mention.source, layer});
    }
    if (rule == LaneRule::Department) {
        const Place* place =
            event.place ? dataset.places().ancestorAt(event.place->place, PlaceLevel::Department) : nullptr;
        const auto unnamed = event.place ? UnnamedLane::Wider : UnnamedLane::NotStated;
        lanes.insert({place ? LaneSubject(place->id) : unnamed, layer});
    }
    return lanes;
}

DatasetPtr randomOf(unsigned seed, int events, bool isImported)
{
    std::mt19937 random(seed);
    return sample::randomDataset(random, events, isImported);
}

class LaneSchemeTest : public testing::TestWithParam<LaneRule>
{
protected:
    /// Merged, imported, and both beside each other.
    static std::vector<DatasetPtr> datasets()
    {
        const DatasetPtr merged = randomOf(3, 300, false);
        const DatasetPtr imported = randomOf(4, 300, true);
        return {merged, imported, combine({{merged, imported}}).dataset};
    }
};

TEST_P(LaneSchemeTest, PutsEachRowIntoTheLanesOfTheRule)
{
    for (const DatasetPtr& dataset : datasets()) {
        const LaneScheme scheme(*dataset, GetParam());
        for (Row row = 0; row < dataset->size(); ++row) {
            std::set<Head> lanes;
            for (const size_t lane : scheme.lanesOf(row))
                EXPECT_TRUE(lanes.insert({scheme.lanes()[lane].subject, scheme.lanes()[lane].layer}).second);
            EXPECT_EQ(lanes, naiveLanes(*dataset, row, GetParam())) << row;
        }
    }
}

TEST_P(LaneSchemeTest, DrawsEveryFilteredEventOnceInEachOfItsLanes)
{
    for (const DatasetPtr& dataset : datasets()) {
        RowSet rows = RowSet::all(dataset->size());
        for (Row row = 0; row < dataset->size(); row += 3)
            rows.erase(row);
        const LaneScheme scheme(*dataset, GetParam());
        const TimelineLayout layout =
            layoutLanes(*dataset, lanesOf(scheme, rows), {allYears, 900}, metrics());
        std::map<std::pair<Row, Head>, int> drawn;
        for (const TimelineItem& item : layout.items)
            ++drawn[{item.row, {layout.lanes[item.lane].subject, layout.lanes[item.lane].layer}}];
        std::map<std::pair<Row, Head>, int> wanted;
        for (const Row row : rows) {
            for (const Head& head : naiveLanes(*dataset, row, GetParam()))
                wanted[{row, head}] = row < dataset->columns().dated() ? 1 : 0;
        }
        std::erase_if(wanted, [](const auto& entry) { return entry.second == 0; });
        EXPECT_EQ(drawn, wanted);
    }
}

TEST_P(LaneSchemeTest, FoldsEveryFilteredEventOnceInEachOfItsLanes)
{
    const DatasetPtr dataset = combine({{randomOf(5, 2'000, true), randomOf(6, 2'500, true)}}).dataset;
    const LaneScheme scheme(*dataset, GetParam());
    RowSet rows = RowSet::all(dataset->size());
    rows.erase(12);
    TimelineFolder folder(scheme);
    folder.setRows(rows);
    const TimelineLayout layout = folder.layOut(rows, {allYears, 900}, metrics());
    ASSERT_FALSE(layout.folds.empty());
    std::map<Head, int> folded;
    for (const TimelineFold& fold : layout.folds)
        folded[{layout.lanes[fold.lane].subject, layout.lanes[fold.lane].layer}] += fold.count;
    std::map<Head, int> wanted;
    for (const Row row : rows) {
        if (row >= dataset->columns().dated())
            break;
        for (const Head& head : naiveLanes(*dataset, row, GetParam()))
            ++wanted[head];
    }
    EXPECT_EQ(folded, wanted);
}

TEST_P(LaneSchemeTest, TotalsCountDistinctEvents)
{
    for (const DatasetPtr& dataset : datasets()) {
        const RowSet rows = RowSet::all(dataset->size());
        const LaneScheme scheme(*dataset, GetParam());
        const LaneTotals totals = laneTotals(scheme, rows);
        std::vector<int> events(dataset->layers().size());
        std::vector<int> inSeveral = events;
        for (Row row = 0; row < dataset->columns().dated(); ++row) {
            const size_t layer = dataset->columns().layer[static_cast<size_t>(row)];
            ++events[layer];
            inSeveral[layer] += naiveLanes(*dataset, row, GetParam()).size() > 1 ? 1 : 0;
        }
        EXPECT_EQ(totals.events, events);
        EXPECT_EQ(totals.inSeveral, inSeveral);
    }
}

TEST(LaneScheme, KeepsTheLargestOfManyDepartmentsApart)
{
    constexpr int departments = 60;
    Dataset::Parts parts;
    parts.sources.emplace_back().id = {QStringLiteral("s")};
    std::vector<Place> places;
    for (int i = 0; i < departments; ++i) {
        Place& place = places.emplace_back();
        place.id = {QString::number(i)};
        place.level = PlaceLevel::Department;
        for (int event = 0; event <= i; ++event) {
            Mention& mention = parts.mentions.emplace_back();
            mention.id = {QStringLiteral("%1/%2").arg(i).arg(event)};
            mention.event = {mention.id.value};
            mention.source = {QStringLiteral("s")};
            mention.place = PlaceMention{place.id, {}, PlaceLevel::Department};
            mention.date = EventDate{{allYears.first, allYears.first}};
        }
    }
    parts.places = Gazetteer(places);
    const Dataset dataset(std::move(parts));
    const LaneScheme scheme(dataset, LaneRule::Department);
    const auto lanes = lanesOf(scheme, RowSet::all(dataset.size()));
    ASSERT_EQ(lanes.size(), LaneScheme::mostNamed + 1);
    EXPECT_EQ(lanes.front().subject, LaneSubject(PlaceId{QString::number(departments - 1)}));
    EXPECT_EQ(lanes.back().subject, LaneSubject(UnnamedLane::Smaller));
    constexpr auto rest = departments - static_cast<int>(LaneScheme::mostNamed);
    EXPECT_EQ(lanes.back().rows.size(), size_t(rest * (rest + 1) / 2));
}

INSTANTIATE_TEST_SUITE_P(Rules, LaneSchemeTest, testing::ValuesIn(valuesOf<LaneRule>()),
                         [](const auto& rule) { return std::string(nameOf(rule.param).data()); });

} // namespace
} // namespace vraem
