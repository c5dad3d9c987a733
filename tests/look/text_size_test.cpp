// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/text_size.h"

#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

using namespace vraem;

namespace {

class TextSize : public testing::Test
{
protected:
    ~TextSize() override { setTextSize(*qApp, usualTextSize); }
};

} // namespace

TEST_F(TextSize, IsThatOfEveryWidgetAndOfWhatIsDrawn)
{
    const auto widthAt = [](int percent) {
        setTextSize(*qApp, percent);
        return QLabel(QStringLiteral("words")).sizeHint().width();
    };
    const int usual = widthAt(usualTextSize);
    const double points = QApplication::font().pointSizeF();
    EXPECT_GT(widthAt(200), 1.7 * usual);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 2 * points);
    EXPECT_EQ(scaled(11), 22);
    EXPECT_LT(widthAt(150), 1.7 * usual) << "of the usual size, not of the last";
    EXPECT_DOUBLE_EQ(scaled(2.5), 3.75);
}

TEST_F(TextSize, SymbolsGrowLessThanWordsAndNeverShrink)
{
    setTextSize(*qApp, 200);
    EXPECT_EQ(symbolSize(16), 24);
    setTextSize(*qApp, leastTextSize);
    EXPECT_EQ(symbolSize(16), 16);
}

TEST_F(TextSize, StaysWithinItsBounds)
{
    setTextSize(*qApp, 10);
    EXPECT_EQ(textSize(), leastTextSize);
    setTextSize(*qApp, 1000);
    EXPECT_EQ(textSize(), mostTextSize);
}
