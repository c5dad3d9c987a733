// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay/overlay_history.h"

#include "random_edits.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

const EventRef event{{u"atlas"_s}, {u"e"_s}};

} // namespace

TEST(OverlayHistory, UndoesAndRedoesStepByStep)
{
    OverlayHistory history;
    history.add(edit(SetNote{event.event, u"first"_s}));
    history.add(edit(SetTags{event.event, {u"a"_s, u"b"_s}}));
    history.add(edit(SetNote{event.event, u"second"_s}));
    EXPECT_EQ(history.overlay().annotationOf(event).note, u"second"_s);
    EXPECT_TRUE(history.undo());
    EXPECT_EQ(history.overlay().annotationOf(event).note, u"first"_s);
    EXPECT_TRUE(history.undo());
    EXPECT_TRUE(history.overlay().annotationOf(event).tags.empty());
    EXPECT_TRUE(history.redo());
    EXPECT_EQ(history.overlay().annotationOf(event).tags.size(), 2U);
    history.add(edit(SetBookmark{event.event, true}));
    EXPECT_FALSE(history.redo());
    EXPECT_TRUE(history.undo());
    EXPECT_TRUE(history.undo());
    EXPECT_TRUE(history.undo());
    EXPECT_FALSE(history.undo());
    EXPECT_TRUE(history.overlay().isEmpty());
}

TEST(OverlayHistory, ANoteThatIsTypedIsOneStep)
{
    OverlayHistory history;
    history.add(noteEdit(7));
    OverlayEdit more = edit(SetNote{{u"e0"_s}, u"7 and more"_s});
    more.continues = true;
    history.add(more);
    EXPECT_EQ(history.done().size(), 1U);
    EXPECT_EQ(history.overlay().annotationOf({{u"atlas"_s}, {u"e0"_s}}).note, u"7 and more"_s);
    OverlayEdit other = edit(SetNote{{u"e1"_s}, u"another event"_s});
    other.continues = true;
    history.add(other);
    EXPECT_EQ(history.done().size(), 2U);
}

TEST(Overlay, DataSetsAreApart)
{
    Overlay overlay;
    OverlayEdit elsewhere = edit(SetNote{event.event, u"of the other"_s});
    elsewhere.data = {u"ged"_s};
    overlay.apply(elsewhere);
    EXPECT_TRUE(overlay.annotationOf(event).isEmpty());
    EXPECT_EQ(overlay.annotationOf({{u"ged"_s}, event.event}).note, u"of the other"_s);
}

TEST(Overlay, DigestCoversWhatChangesTheDataAlone)
{
    Overlay overlay;
    const QString before = overlay.digest();
    overlay.apply(edit(SetNote{event.event, u"private"_s}));
    EXPECT_EQ(overlay.digest(), before);
    overlay.apply(edit(PutMention{killedCorrection(event.event, 3, {u"own:s"_s})}));
    const QString three = overlay.digest();
    EXPECT_NE(three, before);
    overlay.apply(edit(PutMention{killedCorrection(event.event, 4, {u"own:s"_s})}));
    EXPECT_NE(overlay.digest(), three);
    overlay.apply(edit(PutMention{killedCorrection(event.event, 3, {u"own:s"_s})}));
    EXPECT_EQ(overlay.digest(), three);
    EXPECT_EQ(three.size(), 64);
}

TEST(OverlayHistory, RandomEditsUndoneOneByOneLeaveEachStateAsItWas)
{
    std::mt19937 random(11);
    OverlayHistory history;
    std::vector<QByteArray> states;
    for (int i = 0; i < 60; ++i) {
        OverlayEdit next = randomEdit(random);
        next.continues = false;
        states.push_back(written(history.overlay()));
        history.add(next);
    }
    for (; !states.empty(); states.pop_back()) {
        ASSERT_TRUE(history.undo());
        EXPECT_EQ(written(history.overlay()), states.back());
    }
}
