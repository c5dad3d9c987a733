// SPDX-License-Identifier: GPL-3.0-or-later
#include "legend_symbol.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

constexpr double pad = 2;

} // namespace

LegendSymbol::LegendSymbol(std::vector<MarkerStyle> styles, QWidget* parent)
    : QWidget(parent), m_styles(std::move(styles))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LegendSymbol::sizeHint() const
{
    double width = pad;
    double height = 0;
    for (const MarkerStyle& style : m_styles) {
        width += 2 * style.radius + 2 * pad;
        height = std::max(height, 2 * style.radius + 2 * pad);
    }
    return {std::max(22, static_cast<int>(std::ceil(width))),
            std::max(16, static_cast<int>(std::ceil(height)))};
}

void LegendSymbol::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isInArea) {
        QColor soft = theme.neutral;
        soft.setAlphaF(0.3F);
        painter.setPen(QPen(theme.neutral, 1, Qt::DotLine));
        painter.setBrush(soft);
        painter.drawEllipse(QRectF(rect()).adjusted(1.5, 0.5, -1.5, -0.5));
    }
    double x = m_styles.size() == 1 ? width() / 2.0 - m_styles.front().radius - pad : 0;
    for (const MarkerStyle& style : m_styles) {
        x += style.radius + pad;
        paintMarker(painter, QPointF(x, height() / 2.0), style, theme);
        x += style.radius + pad;
    }
}

} // namespace vraem
