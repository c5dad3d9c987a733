// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/hover_card.h"

#include "panels/text_view.h"
#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <QScreen>
#include <QTest>

namespace vraem {
namespace {

class HoverCardTest : public testing::Test
{
protected:
    HoverCardTest() { session.setDataset(sample::dataset()); }

    QString text() { return card.findChild<TextView*>()->toPlainText(); }
    void hover(std::vector<EventId> ids, const QRect& anchor = QRect(200, 200, 12, 12))
    {
        session.setHover(Hover{std::move(ids), anchor});
    }
    bool opens()
    {
        return QTest::qWaitFor([this] { return card.isVisible(); });
    }
    bool closes()
    {
        return QTest::qWaitFor([this] { return !card.isVisible(); });
    }

    Session session;
    QWidget window;
    HoverCard card{session, &window};
};

TEST_F(HoverCardTest, OpensAfterAMomentWithCitationsAndCloses)
{
    hover({sample::ambush});
    EXPECT_FALSE(card.isVisible());
    ASSERT_TRUE(opens());
    EXPECT_TRUE(text().contains(QStringLiteral("[1] Terrorist Incidents, paragraph 9")));
    session.setHover(std::nullopt);
    EXPECT_TRUE(closes());
}

TEST_F(HoverCardTest, StaysOnTheScreenAndOffTheAnchorAtEveryCorner)
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    for (const QPoint corner :
         {screen.topLeft(), screen.topRight(), screen.bottomLeft(), screen.bottomRight()}) {
        const QRect anchor = QRect(corner - QPoint(6, 6), QSize(12, 12)).intersected(screen);
        hover({sample::ambush}, anchor);
        session.setCardPinned(true);
        ASSERT_TRUE(card.isVisible());
        EXPECT_TRUE(screen.contains(card.geometry()));
        EXPECT_FALSE(card.geometry().intersects(anchor));
        EXPECT_LE(card.height(), screen.height() * 0.6 + 1);
        EXPECT_LE(card.width(), 420);
        session.setCardPinned(false);
    }
}

TEST_F(HoverCardTest, FitsItsTextTheFirstTimeAsLater)
{
    hover({sample::ambush});
    ASSERT_TRUE(opens());
    const int first = card.height();
    session.setHover(std::nullopt);
    ASSERT_TRUE(closes());
    hover({sample::ambush});
    ASSERT_TRUE(opens());
    EXPECT_EQ(card.height(), first);
}

TEST_F(HoverCardTest, ShowsHostileTitlesLiterally)
{
    hover({sample::hostile});
    session.setCardPinned(true);
    EXPECT_TRUE(text().startsWith(QStringLiteral("<b>x</b>")));
}

TEST_F(HoverCardTest, StaysWhilePinnedAndGoesOnEscape)
{
    hover({sample::ambush});
    session.setCardPinned(true);
    ASSERT_TRUE(card.isVisible());
    session.setHover(std::nullopt);
    QTest::qWait(400);
    EXPECT_TRUE(card.isVisible());
    hover({sample::law});
    QTest::qWait(300);
    EXPECT_TRUE(text().startsWith(QStringLiteral("Patrol ambushed")));
    QTest::keyClick(&card, Qt::Key_Escape);
    EXPECT_FALSE(session.isCardPinned());
    EXPECT_TRUE(closes());
}

TEST_F(HoverCardTest, FollowsASelectionOfWhatIsHoveredWhilePinned)
{
    hover({sample::ambush});
    session.setCardPinned(true);
    hover({sample::law});
    session.select(sample::law);
    EXPECT_TRUE(text().startsWith(QStringLiteral("State of emergency")));
}

TEST_F(HoverCardTest, GoesAlongWhereKeysWalkTheEventsWhilePinned)
{
    session.select(sample::ambush);
    hover({sample::ambush});
    session.setCardPinned(true);
    const QString before = text();
    for (const EventId& next : {sample::clash, sample::ambush}) {
        session.select(next);
        const QRect anchor(next == sample::clash ? 400 : 200, 300, 12, 12);
        hover({next}, anchor);
        session.setCardPinned(true);
        EXPECT_EQ(text() == before, next == sample::ambush);
        EXPECT_LT(std::abs(card.y() - anchor.y()), 200);
    }
}

TEST_F(HoverCardTest, ListsTheOthersOnceItIsPinned)
{
    hover({sample::ambush, sample::law, sample::clash});
    ASSERT_TRUE(opens());
    EXPECT_TRUE(text().contains(QStringLiteral("and 2 more here")));
    EXPECT_FALSE(text().contains(QStringLiteral("Clash in Vizcatán")));
    session.setCardPinned(true);
    EXPECT_TRUE(text().contains(QStringLiteral("Clash in Vizcatán")));
    Q_EMIT card.findChild<TextView*>()->eventRequested(sample::clash);
    EXPECT_EQ(session.currentEvent(), sample::clash);
    EXPECT_TRUE(text().startsWith(QStringLiteral("Clash in Vizcatán")));
    EXPECT_TRUE(text().contains(QStringLiteral("Patrol ambushed")));
}

TEST_F(HoverCardTest, GoesWithItsDataset)
{
    hover({sample::ambush});
    session.setCardPinned(true);
    session.setDataset(std::make_shared<const Dataset>(Dataset::Parts{}));
    EXPECT_TRUE(closes());
}

} // namespace
} // namespace vraem
