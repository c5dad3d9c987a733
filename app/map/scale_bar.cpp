// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_bar.h"

#include "look/theme.h"

#include <QLocale>
#include <QPainter>

namespace vraem {
namespace {

constexpr int maxLength = 120;
constexpr double baseline = 18;

} // namespace

ScaleBarWidget::ScaleBarWidget(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(maxLength + 12, 26);
}

void ScaleBarWidget::setViewport(const MapViewport& viewport)
{
    m_bar = scaleBar(viewport, maxLength);
    setAccessibleName(tr("Scale bar: %1", "a length").arg(text()));
    update();
}

QString ScaleBarWidget::text() const
{
    return m_bar.km < 1 ? tr("%1 m").arg(QLocale().toString(m_bar.km * 1000))
                        : tr("%1 km").arg(QLocale().toString(m_bar.km));
}

void ScaleBarWidget::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.land;
    ground.setAlphaF(0.8F);
    painter.fillRect(QRectF(width() - m_bar.pixels - 12, 0, m_bar.pixels + 12, height()), ground);
    const double right = width() - 6;
    const double left = right - m_bar.pixels;
    const QPolygonF line{{left, baseline - 5}, {left, baseline}, {right, baseline}, {right, baseline - 5}};
    painter.setPen(QPen(theme.label, 1.6));
    painter.drawPolyline(line);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QRectF box(left, 0, m_bar.pixels, baseline - 3);
    painter.setPen(theme.label);
    painter.drawText(box, Qt::AlignCenter, text());
}

} // namespace vraem
