// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_entry.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

std::vector<QString> titles(const std::vector<PaletteEntry>& entries)
{
    std::vector<QString> titles;
    for (const PaletteEntry& entry : entries)
        titles.push_back(entry.title);
    return titles;
}

PaletteEntry entry(const QString& title, const QString& otherNames = {})
{
    std::vector<PaletteEntry> one{{.title = title, .otherNames = otherNames}};
    fold(one);
    return one.front();
}

} // namespace

TEST(PaletteEntryTest, TheTitleThatBeginsWithTheWordsComesFirst)
{
    const std::vector entries{entry(u"San Martín"_s), entry(u"Open data set"_s), entry(u"Set filter"_s),
                              entry(u"Reset filter"_s)};
    EXPECT_EQ(titles(fitting(entries, u"set"_s, 9)),
              (std::vector{u"Set filter"_s, u"Open data set"_s, u"Reset filter"_s}));
}

TEST(PaletteEntryTest, CaseAndAccentsDoNotMatter)
{
    const std::vector entries{entry(u"Apurímac"_s)};
    EXPECT_EQ(fitting(entries, u"APURIMAC"_s, 9).size(), 1U);
    EXPECT_EQ(fitting(entries, u"apurí"_s, 9).size(), 1U);
}

TEST(PaletteEntryTest, AllWordsMustFitInAnyOrder)
{
    const std::vector entries{entry(u"Export the map"_s), entry(u"Export"_s)};
    EXPECT_EQ(titles(fitting(entries, u"map exp"_s, 9)), std::vector{u"Export the map"_s});
    EXPECT_TRUE(fitting(entries, u"map timeline"_s, 9).empty());
}

TEST(PaletteEntryTest, OtherNamesCountLast)
{
    const std::vector entries{entry(u"Militarised Communist Party of Peru"_s, u"MPCP"_s),
                              entry(u"MPCP camp"_s)};
    EXPECT_EQ(titles(fitting(entries, u"mpcp"_s, 9)),
              (std::vector{u"MPCP camp"_s, u"Militarised Communist Party of Peru"_s}));
}

TEST(PaletteEntryTest, NoMoreThanAskedFor)
{
    EXPECT_EQ(fitting(std::vector(50, entry(u"a"_s)), u"a"_s, 7).size(), 7U);
}
