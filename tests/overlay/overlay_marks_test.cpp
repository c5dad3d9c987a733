// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay/overlay_apply.h"
#include "query/filter_terms.h"
#include "query/query_engine.h"
#include "random_edits.h"
#include "shipped.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

/// The shipped data set, notes, tags and bookmarks on its first events, and an engine that knows of them.
class OwnMarksTest : public testing::Test
{
protected:
    OwnMarksTest()
    {
        overlay.apply(edit(SetBookmark{id(0), true}));
        overlay.apply(edit(SetBookmark{id(1), true}));
        overlay.apply(edit(SetTags{id(1), {u"to check"_s, u"Año"_s}}));
        overlay.apply(edit(SetTags{id(2), {u"Año"_s}}));
        overlay.apply(edit(SetNote{id(2), u"Asked the FISCALÍA twice"_s}));
        engine.setMarks(std::make_shared<const OwnMarks>(marksOf(withoutOverlay(dataset), overlay)));
    }

    EventId id(Row row) const { return dataset->idOf(row); }

    Rows found(const QString& words)
    {
        const Result<Filter> filter = parseFilter(*dataset, words + u" unit:any"_s);
        EXPECT_TRUE(filter) << words.toStdString();
        engine.run(*filter);
        const RowSet& rows = engine.complete().rows;
        return {rows.begin(), rows.end()};
    }

    DatasetPtr dataset = std::make_shared<const Dataset>([] {
        Dataset::Parts parts = shippedParts();
        parts.layer = atlasLayer();
        return parts;
    }());
    Overlay overlay;
    QueryEngine engine{dataset};
};

} // namespace

TEST_F(OwnMarksTest, FiltersAskForThemInWords)
{
    EXPECT_EQ(found(u"is:bookmarked"_s), (Rows{0, 1}));
    EXPECT_EQ(found(u"bookmark:yes"_s), (Rows{0, 1}));
    EXPECT_EQ(found(u"tag:\"to check\""_s), (Rows{1}));
    EXPECT_EQ(found(u"tag:Año"_s), (Rows{1, 2}));
    EXPECT_EQ(found(u"tag:Año is:bookmarked"_s), (Rows{1}));
    EXPECT_EQ(found(u"note:fiscalia"_s), (Rows{2}));
    EXPECT_EQ(found(u"is:noted"_s), (Rows{2}));
    EXPECT_TRUE(found(u"note:fiscalia note:never"_s).empty());
    EXPECT_TRUE(found(u"tag:nobody"_s).empty());
    EXPECT_TRUE(found(u"is:corrected"_s).empty());
    EXPECT_FALSE(parseFilter(*dataset, u"is:liked"_s));
}

TEST_F(OwnMarksTest, CountsThemAmongWhatIsShown)
{
    engine.run(everything());
    const FacetCounts& facets = engine.complete().facets;
    EXPECT_EQ(facets.marks.at(static_cast<size_t>(OwnMark::Bookmarked)), 2);
    EXPECT_EQ(facets.marks.at(static_cast<size_t>(OwnMark::Noted)), 1);
    EXPECT_EQ(facets.tags.at(u"Año"_s), 2);
}

TEST_F(OwnMarksTest, NewMarksAreFoundByTheSameFilter)
{
    EXPECT_EQ(found(u"is:bookmarked"_s).size(), 2U);
    overlay.apply(edit(SetBookmark{id(5), true}));
    engine.setMarks(std::make_shared<const OwnMarks>(marksOf(withoutOverlay(dataset), overlay)));
    EXPECT_EQ(found(u"is:bookmarked"_s), (Rows{0, 1, 5}));
    engine.setMarks(nullptr);
    EXPECT_TRUE(found(u"is:bookmarked"_s).empty());
}

TEST_F(OwnMarksTest, AFilterOfThemIsTheSameInWords)
{
    Filter filter = everything();
    filter.marks = {OwnMark::Bookmarked, OwnMark::Own};
    filter.tags = {u"a \"b\" \\ c"_s, u"d"_s};
    filter.noteText = u"\"two words\" -not"_s;
    const Result<Filter> again = parseFilter(*dataset, wordsOf(filter));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, filter);
}
