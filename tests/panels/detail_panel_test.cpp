// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/detail_panel.h"

#include "panels/context_panel.h"
#include "panels/text_view.h"
#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>

namespace vraem {
namespace {

TEST(DetailPanel, SaysWhatToDoWhereNothingIsSelected)
{
    Session session;
    session.setDataset(sample::dataset());
    DetailPanel panel(session);
    EXPECT_TRUE(
        panel.findChild<TextView*>()->toPlainText().startsWith(QStringLiteral("No event is selected.")));
    EXPECT_FALSE(panel.findChild<QPushButton*>()->isEnabled());
}

TEST(DetailPanel, FollowsTheSelectionAndItsLinks)
{
    Session session;
    session.setDataset(sample::dataset());
    DetailPanel panel(session);
    auto* text = panel.findChild<TextView*>();
    session.select(sample::ambush);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Soldiers die in March 2021")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("event:2021-total")));
    EXPECT_EQ(session.currentEvent(), sample::total);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("never added to the incidents")));
}

TEST(DetailPanel, CopiesTheCitation)
{
    Session session;
    session.setDataset(sample::dataset());
    DetailPanel panel(session);
    session.select(sample::clash);
    panel.findChild<QPushButton*>()->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Clash in Vizcatán\n15–31 August 2022")));
}

TEST(ContextPanel, PutsDifferingFiguresSideBySide)
{
    Session session;
    session.setDataset(sample::dataset());
    const ContextPanel panel(session);
    const QString text = panel.findChild<TextView*>()->toPlainText();
    EXPECT_EQ(text.count(QStringLiteral("Strength")), 1);
    EXPECT_TRUE(text.contains(QStringLiteral("250–300 members")));
    EXPECT_TRUE(text.contains(QStringLiteral("450 members")));
}

} // namespace
} // namespace vraem
