// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/citation_numbers.h"

#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <set>

namespace vraem {
namespace {

std::set<int> numbersOf(const CitationLinks& links)
{
    std::set<int> numbers;
    for (const auto& [number, passage] : links)
        numbers.insert(number);
    return numbers;
}

TEST(CitationNumbers, GiveOneNumberToAParagraph)
{
    const DatasetPtr dataset = sample::dataset();
    const Event& event = dataset->event(*dataset->rowOf(sample::ambush));
    const CitationNumbers numbers(event);
    ASSERT_EQ(numbers.passages().size(), 3U);
    EXPECT_EQ(numbersOf(numbers.of(Field::Date)), (std::set<int>{1, 3}));
    EXPECT_EQ(numbersOf(numbers.of(Field::Facts)), std::set<int>{2});
    EXPECT_EQ(numbersOf(numbers.of(event.mentions.front().id, Field::Casualties)), std::set<int>{1});
    EXPECT_TRUE(numbers.of(Field::Links).empty());
}

} // namespace
} // namespace vraem
