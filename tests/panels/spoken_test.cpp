// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/facet_view.h"
#include "panels/filter_panel.h"
#include "panels/totals_line.h"
#include "sample_dataset.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace vraem {
namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

QStringList said; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void hear(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Announcement)
        said.append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
}

/// What a screen reader is told besides names and values.
class SpokenTest : public testing::Test
{
protected:
    SpokenTest() : m_before(QAccessible::installUpdateHandler(hear))
    {
        said.clear();
        session.setDataset(sample::dataset());
    }
    ~SpokenTest() override { QAccessible::installUpdateHandler(m_before); }

    Session session;

private:
    QAccessible::UpdateHandler m_before;
};

TEST_F(SpokenTest, AFilterThatIsLeftAsItIsSaysHowManyEventsItShows)
{
    const TotalsLine line(session);
    Filter filter = session.filter();
    filter.years = {2021};
    session.setFilter(filter);
    filter.years = {2023};
    session.setFilter(filter);
    EXPECT_TRUE(QTest::qWaitFor([] { return !said.isEmpty(); }));
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().startsWith(QStringLiteral("1 of 6 event"))) << said.front().toStdString();
}

TEST_F(SpokenTest, AValueThatIsTurnedSaysSo)
{
    FilterPanel panel(session);
    panel.show();
    auto& view = *panel.findChild<FacetView*>();
    const QModelIndex year = view.model()->index(0, 0, view.model()->index(0, 0));
    const QString name = year.data().toString();
    view.setCurrentIndex(year);
    QTest::keyClick(&view, Qt::Key_Space);
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said.back(), name + QStringLiteral(": chosen"));
    const QModelIndex again = view.model()->index(0, 0, view.model()->index(0, 0));
    EXPECT_TRUE(again.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(", chosen, ")));
    EXPECT_FALSE(view.isExpanded(again)) << "nothing is beneath it";
    view.setCurrentIndex(again);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(said.back(), name + QStringLiteral(": not chosen"));
}

#endif

TEST(SearchLine, EscapeClearsWhatIsSearched)
{
    Session session;
    session.setDataset(sample::dataset());
    FilterPanel panel(session);
    panel.show();
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    auto& search = *panel.findChild<QLineEdit*>();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("nothing of the kind"));
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_EQ(search.text(), QString());
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.filter().text.isEmpty(); }));
}

} // namespace
} // namespace vraem
