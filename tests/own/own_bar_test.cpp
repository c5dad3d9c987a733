// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/own_bar.h"

#include "kept_session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class OwnBarTest : public KeptSession
{
protected:
    OwnBarTest() { bar.show(); }

    QPlainTextEdit& note() { return *bar.findChild<QPlainTextEdit*>(); }
    QLineEdit& tags() { return *bar.findChild<QLineEdit*>(); }
    QToolButton& button(int index) { return *bar.findChildren<QToolButton*>().at(index); }

    OwnBar bar{session};
};

} // namespace

TEST_F(OwnBarTest, ANoteIsKeptWhileItIsTypedAsOneStep)
{
    bar.editNote();
    QTest::keyClicks(&note(), u"first"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return annotation().note == u"first"; }));
    QTest::keyClicks(&note(), u" and more"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return annotation().note == u"first and more"; }));
    EXPECT_EQ(kept().annotationOf({atlasLayer().id, ambush}).note, u"first and more"_s);
    steps.undo();
    EXPECT_TRUE(annotation().note.isEmpty());
    EXPECT_TRUE(note().toPlainText().isEmpty());
}

TEST_F(OwnBarTest, WhatIsBeingTypedIsKeptForItsOwnEventWhenAnotherIsSelected)
{
    bar.editNote();
    QTest::keyClicks(&note(), u"unfinished"_s);
    session.step(+1);
    EXPECT_EQ(annotation().note, u"unfinished"_s);
    EXPECT_TRUE(note().toPlainText().isEmpty());
    session.select(ambush);
    EXPECT_EQ(note().toPlainText(), u"unfinished"_s);
    EXPECT_TRUE(note().isVisible());
}

TEST_F(OwnBarTest, TagsAreSeparatedByCommas)
{
    bar.editTags();
    QTest::keyClicks(&tags(), u" to check ,a,, a "_s);
    QTest::keyClick(&tags(), Qt::Key_Return);
    EXPECT_EQ(annotation().tags, (std::set<QString>{u"a"_s, u"to check"_s}));
}

TEST_F(OwnBarTest, EscLeavesAFieldAndNothingElse)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    bar.editNote();
    QTest::keyClicks(&note(), u"typed"_s);
    QTest::keyClick(&note(), Qt::Key_Escape);
    EXPECT_EQ(annotation().note, u"typed"_s);
    EXPECT_TRUE(button(2).hasFocus());
    bar.editTags();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&tags(), &escape);
    EXPECT_TRUE(escape.isAccepted()) << "or the window would take it";
    EXPECT_TRUE(button(1).hasFocus());
    EXPECT_FALSE(tags().isVisible());
}

TEST_F(OwnBarTest, TheBookmarkTurnsOnAndOff)
{
    QTest::mouseClick(&button(0), Qt::LeftButton);
    EXPECT_TRUE(annotation().isBookmarked);
    EXPECT_TRUE(button(0).isChecked());
    bar.toggleBookmark();
    EXPECT_FALSE(annotation().isBookmarked);
    EXPECT_FALSE(button(0).isChecked());
}

TEST_F(OwnBarTest, SaysWhyItCannotBeChanged)
{
    EXPECT_TRUE(bar.whyNoChanges().isEmpty());
    session.setAppliesCorrections(false);
    EXPECT_FALSE(bar.whyNoChanges().isEmpty());
    EXPECT_FALSE(button(3).isEnabled());
    EXPECT_FALSE(button(3).toolTip().isEmpty());
    session.setAppliesCorrections(true);
    session.setOverlay(session.overlay(), Issue{.code = IssueCode::OverlayInUse, .found = u"someone"_s});
    EXPECT_TRUE(note().isReadOnly());
    EXPECT_FALSE(button(0).isEnabled());
    EXPECT_TRUE(button(0).toolTip().contains(u"someone"_s));
}

TEST_F(OwnBarTest, EveryPartHasANameForScreenReaders)
{
    for (const QWidget* part : bar.findChildren<QWidget*>()) {
        if (part->focusPolicy() != Qt::NoFocus && part->isVisibleTo(&bar)) {
            EXPECT_FALSE(part->accessibleName().isEmpty()) << part->metaObject()->className();
        }
    }
}
