// SPDX-License-Identifier: GPL-3.0-or-later
#include "legend_symbol.h"

#include "series_painter.h"

#include <QMouseEvent>

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
        const double reach = style.radius + (style.layer > 0 ? layerGap + 1 : 0);
        width += 2 * reach + 2 * pad;
        height = std::max(height, 2 * reach + 2 * pad);
    }
    return {std::max(22, static_cast<int>(std::ceil(width))),
            std::max(16, static_cast<int>(std::ceil(height)))};
}

void LegendSymbol::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void LegendSymbol::paintStack(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const QPointF centre(width() / 2.0, height() / 2.0);
    const double radius = height() / 2.0 - 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_styles.front().colour);
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(theme.panel);
    painter.drawEllipse(centre, radius - 2.5, radius - 2.5);
    QFont font = painter.font();
    font.setPixelSize(8);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("9"));
}

void LegendSymbol::paintBars(QPainter& painter) const
{
    const double room = height() - 2;
    const double step = width() / static_cast<double>(m_bars.size());
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const double bar = room * std::sqrt(m_bars[i] / static_cast<double>(std::ranges::max(m_bars)));
        painter.fillRect(QRectF(static_cast<double>(i) * step + 1, height() - 1 - bar, step - 2, bar),
                         currentTheme().label);
    }
}

void LegendSymbol::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isStack || !m_bars.empty())
        return m_isStack ? paintStack(painter) : paintBars(painter);
    if (m_isStep)
        return paintSeries(painter, {QLineF(1, height() / 2.0, width() - 1, height() / 2.0)}, theme);
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
