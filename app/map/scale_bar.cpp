// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_bar.h"

#include "look/text_size.h"
#include "look/theme.h"

#include <QLocale>
#include <QPainter>

namespace vraem {
namespace {

int maxLength()
{
    return scaled(120);
}

double baseline()
{
    return scaled(18.0);
}

double barHeight()
{
    return baseline() + 8;
}

QString textOf(const ScaleBar& bar)
{
    return bar.km < 1 ? ScaleBarWidget::tr("%1 m").arg(QLocale().toString(bar.km * 1000))
                      : ScaleBarWidget::tr("%1 km").arg(QLocale().toString(bar.km));
}

} // namespace

QRectF scaleBarRect(QPointF corner, const MapViewport& viewport)
{
    const double width = scaleBar(viewport, maxLength()).pixels + 12;
    return {corner - QPointF(width, barHeight()), corner};
}

void paintScaleBar(QPainter& painter, QPointF corner, const MapViewport& viewport)
{
    const ScaleBar bar = scaleBar(viewport, maxLength());
    const Theme& theme = currentTheme();
    painter.save();
    QColor ground = theme.land;
    ground.setAlphaF(0.8F);
    painter.fillRect(scaleBarRect(corner, viewport), ground);
    painter.translate(corner.x(), corner.y() - barHeight());
    const double right = -6;
    const double left = right - bar.pixels;
    const QPolygonF line{
        {left, baseline() - 5}, {left, baseline()}, {right, baseline()}, {right, baseline() - 5}};
    painter.setPen(QPen(theme.label, 1.6 * theme.weight));
    painter.drawPolyline(line);
    QFont small = painter.font();
    small.setPixelSize(scaled(11));
    painter.setFont(small);
    painter.setPen(theme.label);
    painter.drawText(QRectF(left, 0, bar.pixels, baseline() - 3), Qt::AlignCenter, textOf(bar));
    painter.restore();
}

ScaleBarWidget::ScaleBarWidget(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(maxLength() + 12, static_cast<int>(barHeight()));
}

void ScaleBarWidget::setViewport(const MapViewport& viewport)
{
    m_viewport = viewport;
    setAccessibleName(tr("Scale bar: %1", "a length").arg(textOf(scaleBar(viewport, maxLength()))));
    update();
}

void ScaleBarWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScaleBar(painter, QPointF(width(), height()), m_viewport);
}

} // namespace vraem
