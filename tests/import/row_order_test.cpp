// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import/place_tree.h"
#include "interchange/import/row_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace vraem {
namespace {

/// First eight bytes of an id as a number that sorts as they do.
std::uint64_t startOf(const std::string& id)
{
    std::uint64_t start = 0;
    for (size_t i = 0; i < 8; ++i)
        start = start << 8 | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
    return start;
}

struct Sample
{
    std::vector<RowCode> rows;
    std::vector<std::string> ids;
    TextArena texts;

    void add(std::optional<std::pair<int, int>> days, const std::string& id)
    {
        RowCode& row = rows.emplace_back();
        row.isDated = days.has_value();
        row.firstDay = days ? days->first : 0;
        row.lastDay = days ? days->second : 0;
        row.idStart = startOf(id);
        ids.push_back(id);
        texts.append({id, {}, {}, {}, {}});
    }
};

/// The rule of Dataset: by first day, last day, then id; what has no date comes last.
bool isBefore(const Sample& sample, std::uint32_t a, std::uint32_t b)
{
    const auto key = [&](std::uint32_t row) {
        const RowCode& code = sample.rows[row];
        return std::tuple(!code.isDated, code.firstDay, code.lastDay, sample.ids[row]);
    };
    return key(a) < key(b);
}

TEST(OrderOfTime, IsThatOfTheRuleOnRandomRows)
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        Sample sample;
        const int span = round % 3 == 0 ? 3 : round % 3 == 1 ? 400 : 2'000'000;
        for (int row = 0; row < 300; ++row) {
            const int first = static_cast<int>(random() % static_cast<unsigned>(span)) - span / 2;
            const auto length = static_cast<int>(random() % 3);
            const std::string id = "event-" + std::to_string(random() % 1000) + "-" + std::to_string(row);
            sample.add(random() % 9 == 0 ? std::nullopt : std::optional(std::pair(first, first + length)),
                       id);
        }
        std::vector<std::uint32_t> wanted(sample.rows.size());
        std::iota(wanted.begin(), wanted.end(), 0U);
        std::ranges::sort(wanted, [&](auto a, auto b) { return isBefore(sample, a, b); });
        EXPECT_EQ(orderOfTime(sample.rows, sample.texts), wanted) << "round " << round;
    }
}

TEST(OrderOfTime, NothingAndOnlyUndatedRows)
{
    Sample sample;
    EXPECT_TRUE(orderOfTime(sample.rows, sample.texts).empty());
    sample.add(std::nullopt, "b");
    sample.add(std::nullopt, "a");
    EXPECT_EQ(orderOfTime(sample.rows, sample.texts), (std::vector<std::uint32_t>{1, 0}));
}

TEST(PlaceTree, KeepsPlacesOfOneNameApartByWhatTheyLieIn)
{
    using Kind = PlaceTree::Kind;
    PlaceTree tree;
    const auto peru = tree.child(0, Kind::Country, "Peru");
    const auto ayacucho = tree.child(peru, Kind::Department, "Ayacucho");
    const auto city = tree.child(ayacucho, Kind::Site, "Ayacucho");
    EXPECT_NE(ayacucho, city);
    EXPECT_NE(tree.child(peru, Kind::Site, "Ayacucho"), city);
    EXPECT_EQ(tree.child(ayacucho, Kind::Site, "Ayacucho"), city);
    EXPECT_EQ(tree.childIfNamed(ayacucho, Kind::Province, ""), ayacucho);
    EXPECT_EQ(tree.parent(city), ayacucho);
    EXPECT_EQ(tree.name(city), "Ayacucho");
    EXPECT_EQ(tree.kind(city), Kind::Site);
    for (int site = 0; site < 5000; ++site)
        tree.child(peru, Kind::Site, std::to_string(site));
    EXPECT_EQ(tree.child(ayacucho, Kind::Site, "Ayacucho"), city);
    EXPECT_EQ(tree.name(tree.child(peru, Kind::Site, "4999")), "4999");
}

} // namespace
} // namespace vraem
