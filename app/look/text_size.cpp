// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_size.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace vraem {
namespace {

int s_percent = usualTextSize;

} // namespace

void setTextSize(QApplication& application, int percent)
{
    static const QFont usual = QApplication::font();
    s_percent = std::clamp(percent, leastTextSize, mostTextSize);
    QFont font = usual;
    if (usual.pointSizeF() > 0)
        font.setPointSizeF(usual.pointSizeF() * s_percent / usualTextSize);
    else
        font.setPixelSize(scaled(usual.pixelSize()));
    application.setFont(font);
}

int textSize()
{
    return s_percent;
}

int scaled(int pixels)
{
    return qRound(scaled(static_cast<double>(pixels)));
}

double scaled(double pixels)
{
    return pixels * s_percent / usualTextSize;
}

int symbolSize(int pixels)
{
    return std::max(pixels, (pixels + scaled(pixels)) / 2);
}

} // namespace vraem
