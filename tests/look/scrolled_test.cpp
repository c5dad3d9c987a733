// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/scrolled.h"

#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace vraem;

namespace {

QSize shownSizeOf(QSize content)
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addSpacerItem(new QSpacerItem(content.width(), content.height()));
    return Scrolled(widget).sizeHint();
}

} // namespace

TEST(Scrolled, ShowsAllWhereTheScreenHasRoomAndStaysOnItWhereItHasNot)
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    const QSize small = screen / 4;
    EXPECT_EQ(shownSizeOf(small), small);
    const QSize cut = shownSizeOf(2 * screen);
    EXPECT_LT(cut.width(), screen.width());
    EXPECT_LT(cut.height(), screen.height());
    EXPECT_GT(cut.height(), screen.height() / 2);
}
