// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/citation_numbers.h"

#include "sample_dataset.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

TEST(CitationNumbers, GiveOneNumberToAParagraph)
{
    const DatasetPtr dataset = sample::dataset();
    const Event& event = dataset->event(*dataset->rowOf(sample::ambush));
    const CitationNumbers numbers(event);
    ASSERT_EQ(numbers.passages().size(), 3U);
    EXPECT_EQ(numbers.of(Field::Date), (std::set<int>{1, 3}));
    EXPECT_EQ(numbers.of(Field::Facts), std::set<int>{2});
    EXPECT_EQ(numbers.of(event.mentions.front().id, Field::Casualties), std::set<int>{1});
    EXPECT_TRUE(numbers.of(Field::Links).empty());
}

} // namespace
} // namespace vraem
