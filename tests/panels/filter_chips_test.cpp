// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/filter_chips.h"

#include "look/labels.h"
#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <QToolButton>

namespace vraem {
namespace {

Filter manyThings()
{
    Filter filter = incidentsOnly();
    filter.years = {2021, 2023};
    filter.factions = {sample::shiningPath};
    filter.types = {EventType::Battles};
    filter.places = {PlaceId{QStringLiteral("ayacucho")}};
    filter.sources = {sample::report};
    filter.text = QStringLiteral("patrol");
    filter.dates.end = std::chrono::sys_days(std::chrono::year(2023) / 12 / 31);
    return filter;
}

std::vector<QToolButton*> shownButtons(const FilterChips& chips)
{
    std::vector<QToolButton*> shown;
    for (QToolButton* button : chips.findChildren<QToolButton*>()) {
        if (!button->isHidden())
            shown.push_back(button);
    }
    return shown;
}

TEST(FilterChip, EachRemovesWhatItSaysAndNothingElse)
{
    const DatasetPtr dataset = sample::dataset();
    const auto chips = labels::chips(*dataset, manyThings());
    ASSERT_EQ(chips.size(), 8U);
    EXPECT_EQ(chips.at(0).text, QStringLiteral("2021"));
    EXPECT_EQ(chips.at(0).without.years, std::set<int>{2023});
    EXPECT_EQ(chips.at(2).text, QStringLiteral("Shining Path and its groups"));
    for (const labels::FilterChip& chip : chips) {
        EXPECT_NE(chip.without, manyThings()) << chip.text.toStdString();
        EXPECT_EQ(labels::chips(*dataset, chip.without).size(), 7U) << chip.text.toStdString();
    }
}

TEST(FilterChip, IncidentsAreNoChoiceOfTheUser)
{
    EXPECT_TRUE(labels::chips(*sample::dataset(), incidentsOnly()).empty());
    Filter aggregates;
    aggregates.units = {Unit::Aggregate};
    EXPECT_EQ(labels::chips(*sample::dataset(), aggregates).size(), 1U);
}

TEST(FilterChips, AreHiddenWhereNothingIsAsked)
{
    Session session;
    session.setDataset(sample::dataset());
    FilterChips chips(session);
    EXPECT_TRUE(chips.isHidden());
    session.setFilter(manyThings());
    EXPECT_FALSE(chips.isHidden());
    EXPECT_EQ(shownButtons(chips).size(), 9U);
}

TEST(FilterChips, GoOnClick)
{
    Session session;
    session.setDataset(sample::dataset());
    FilterChips chips(session);
    session.setFilter(manyThings());
    shownButtons(chips).front()->click();
    EXPECT_EQ(session.filter().years, std::set<int>{2023});
    shownButtons(chips).back()->click();
    EXPECT_EQ(session.filter(), incidentsOnly());
    EXPECT_TRUE(chips.isHidden());
}

} // namespace
} // namespace vraem
