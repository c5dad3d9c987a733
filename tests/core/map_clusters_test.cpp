// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/map_clusters.h"

#include "big_dataset.h"
#include "random_dataset.h"

#include <gtest/gtest.h>

#include <map>

namespace vraem {
namespace {

const QRectF world(-1, -1, 3, 3);
const MarkerRadius radius = [](std::optional<int>) { return 6.0; };

RowSet everyThird(Row size)
{
    RowSet rows(size);
    for (Row row = 0; row < size; row += 3)
        rows.insert(row);
    return rows;
}

class MapClustersTest : public testing::TestWithParam<double>
{
protected:
    MapLayout layOut(const QRectF& area) const
    {
        return clusterMap({*dataset, columns, rows, GetParam(), area, radius});
    }

    DatasetPtr dataset = sample::bigDataset(20'000);
    QueryColumns columns{*dataset};
    RowSet rows = everyThird(dataset->size());
};

TEST_P(MapClustersTest, HoldsEachEventOnce)
{
    const MapLayout layout = layOut(world);
    EXPECT_EQ(layout.located + layout.unplacedCount, rows.size());
    EXPECT_GT(layout.unplacedCount, 0);
    RowSet seen(dataset->size());
    int all = 0;
    for (size_t i = 0; i < layout.markers.size(); ++i) {
        const MapMarker& marker = layout.markers[i];
        int shares = 0;
        for (const auto& [group, count] : marker.cluster->shares)
            shares += count;
        EXPECT_EQ(shares, marker.count());
        const Rows own = rowsOf(marker, columns, rows, static_cast<size_t>(dataset->size()));
        EXPECT_EQ(static_cast<int>(own.size()), marker.count());
        for (const Row row : own) {
            seen.insert(row);
            EXPECT_EQ(markerOf(layout, columns, row), i);
        }
        all += marker.count();
    }
    EXPECT_EQ(all, layout.located);
    EXPECT_EQ(seen.size(), layout.located);
}

TEST_P(MapClustersTest, PanningDoesNotRegroup)
{
    const MapLayout whole = layOut(world);
    std::map<MapOrder::Key, const MapMarker*> known;
    for (const MapMarker& marker : whole.markers)
        known[marker.cluster->square] = &marker;
    for (const double left : {-0.2, -0.19, 0.03}) {
        const MapLayout part = layOut({left, -0.2, 0.2, 0.1});
        ASSERT_FALSE(part.markers.empty());
        EXPECT_EQ(part.located, whole.located);
        for (const MapMarker& marker : part.markers) {
            const MapMarker* same = known.at(marker.cluster->square);
            EXPECT_EQ(marker.centre, same->centre);
            EXPECT_EQ(marker.count(), same->count());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Zooms, MapClustersTest, testing::Values(4, 4.6, 7, 9.5, 13, 16));

TEST(MapClusters, CountsAsTheLayoutOfFewEventsDoes)
{
    std::mt19937 random(3);
    for (const bool isImported : {false, true}) {
        const DatasetPtr dataset = sample::randomDataset(random, 400, isImported);
        const QueryColumns columns(*dataset);
        const RowSet rows = RowSet::all(dataset->size());
        const MapLayout few = layOutMap(*dataset, rows, 6, radius);
        const MapLayout many = clusterMap({*dataset, columns, rows, 6, world, radius});
        EXPECT_EQ(many.located, few.located);
        EXPECT_EQ(many.unplacedCount, static_cast<int>(few.unplaced.size()));
    }
}

TEST(MapClusters, KeepsTheMarkerWithinItsSquareAndKnowsItsDays)
{
    const DatasetPtr dataset = sample::bigDataset(5'000);
    const QueryColumns columns(*dataset);
    const RowSet rows = RowSet::all(dataset->size());
    const MapLayout layout = clusterMap({*dataset, columns, rows, 5, world, radius});
    for (const MapMarker& marker : layout.markers) {
        EXPECT_TRUE(
            marker.cluster->bounds.adjusted(-0.1, -0.1, 0.1, 0.1).contains(marker.centre / mapScale(5)));
        std::int32_t first = std::numeric_limits<std::int32_t>::max();
        for (const Row row : rowsOf(marker, columns, rows, 5'000)) {
            if (row < dataset->columns().dated())
                first = std::min(first, dataset->columns().firstDay[static_cast<size_t>(row)]);
        }
        const auto span = spanOf(*marker.cluster, *dataset, columns, rows);
        if (span) {
            EXPECT_EQ(dayNumber(span->first), first);
        }
    }
}

} // namespace
} // namespace vraem
