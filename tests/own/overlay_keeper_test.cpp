// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_session.h"

#include <QFile>
#include <QSignalSpy>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class OverlayKeeperTest : public KeptSession
{
protected:
    void correctKilled(int killed)
    {
        const auto [source, correction] = correctionOfKilled(killed);
        session.changeOverlay(atlasLayer().id, {PutSource{source}, PutMention{correction}});
    }

    auto killed() const { return session.result().totals.killed.best; }
};

} // namespace

TEST_F(OverlayKeeperTest, EveryEditIsOnTheDiskBeforeItIsShown)
{
    EXPECT_FALSE(QFile::exists(path));
    session.changeOverlay(atlasLayer().id, {SetNote{ambush, u"seen"_s}});
    EXPECT_EQ(annotation().note, u"seen"_s);
    EXPECT_EQ(kept().annotationOf({atlasLayer().id, ambush}).note, u"seen"_s);
}

TEST_F(OverlayKeeperTest, ACorrectionChangesTotalsAndTheSwitchTakesItAway)
{
    const auto before = killed();
    const DatasetPtr base = session.dataset();
    correctKilled(8);
    EXPECT_EQ(killed(), before + 1);
    EXPECT_EQ(session.base(), base);
    EXPECT_EQ(session.currentEvent(), ambush);
    session.setAppliesCorrections(false);
    EXPECT_EQ(killed(), before);
    EXPECT_FALSE(session.dataset()->overlay());
    session.setAppliesCorrections(true);
    EXPECT_EQ(killed(), before + 1);
    EXPECT_EQ(shown(ambush).mentions.back().source.value, u"own:s"_s);
}

TEST_F(OverlayKeeperTest, UndoGoesBackOverFiltersAndEditsInOrderOfTime)
{
    Filter of2023 = incidentsOnly();
    of2023.years = {2023};
    session.changeOverlay(atlasLayer().id, {SetBookmark{ambush, true}});
    session.setFilter(of2023);
    correctKilled(8);
    EXPECT_EQ(session.filter(), of2023);
    EXPECT_EQ(steps.next(), StepHistory::Kind::Edit);
    steps.undo();
    EXPECT_EQ(shown(ambush).correctionOf(Field::Casualties), nullptr);
    EXPECT_EQ(session.filter(), of2023);
    EXPECT_EQ(steps.next(), StepHistory::Kind::Filter);
    steps.undo();
    EXPECT_EQ(session.filter(), incidentsOnly());
    steps.undo();
    EXPECT_FALSE(annotation().isBookmarked);
    EXPECT_FALSE(steps.next());
    steps.redo();
    steps.redo();
    steps.redo();
    EXPECT_TRUE(annotation().isBookmarked);
    EXPECT_EQ(session.filter(), of2023);
    EXPECT_NE(shown(ambush).correctionOf(Field::Casualties), nullptr);
    EXPECT_FALSE(steps.nextAgain());
}

TEST_F(OverlayKeeperTest, EditsOfEarlierDaysAreNotUndoneByAccident)
{
    session.changeOverlay(atlasLayer().id, {SetBookmark{ambush, true}});
    keeper.open(path);
    EXPECT_TRUE(annotation().isBookmarked);
    EXPECT_FALSE(steps.next());
}

TEST_F(OverlayKeeperTest, FiltersFollowNewMarks)
{
    Filter bookmarked = everything();
    bookmarked.marks = {OwnMark::Bookmarked};
    session.setFilter(bookmarked);
    EXPECT_TRUE(session.result().rows.empty());
    session.changeOverlay(atlasLayer().id, {SetBookmark{ambush, true}});
    EXPECT_EQ(session.result().rows.size(), 1);
    session.changeOverlay(atlasLayer().id, {SetBookmark{ambush, false}});
    EXPECT_TRUE(session.result().rows.empty());
}

TEST_F(OverlayKeeperTest, ASecondWindowSaysWhoHoldsTheFileAndChangesNothing)
{
    session.changeOverlay(atlasLayer().id, {SetNote{ambush, u"first"_s}});
    Session other;
    other.setDataset(loadShippedData().dataset);
    OverlayKeeper second(other);
    const QSignalSpy told(&second, &OverlayKeeper::told);
    second.open(path);
    ASSERT_EQ(told.size(), 1);
    ASSERT_TRUE(other.overlayObstacle());
    EXPECT_EQ(other.overlayObstacle()->code, IssueCode::OverlayInUse);
    EXPECT_EQ(other.overlay().annotationOf({atlasLayer().id, ambush}).note, u"first"_s);
    other.changeOverlay(atlasLayer().id, {SetNote{ambush, u"second"_s}});
    EXPECT_EQ(kept().annotationOf({atlasLayer().id, ambush}).note, u"first"_s);
}
