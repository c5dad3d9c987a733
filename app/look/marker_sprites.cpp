// SPDX-License-Identifier: GPL-3.0-or-later
#include "marker_sprites.h"

#include <QPaintDevice>

#include <cmath>

namespace vraem {
namespace {

/// Some 10 MB of symbols of 30 pixels; beyond it all are painted anew.
constexpr qsizetype mostSprites = 3'000;

QImage painted(double reach, double ratio, const QFont& font, const std::function<void(QPainter&)>& paint)
{
    const int side = 2 * static_cast<int>(std::ceil(reach * ratio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.translate(side / ratio / 2, side / ratio / 2);
    paint(painter);
    return image;
}

} // namespace

void MarkerSprites::draw(QPainter& painter, QPointF centre, const QByteArray& key, double reach,
                         const std::function<void(QPainter&)>& paint)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio || m_sprites.size() >= mostSprites)
        m_sprites.clear();
    m_ratio = ratio;
    auto sprite = m_sprites.find(key);
    if (sprite == m_sprites.end())
        sprite = m_sprites.insert(key, painted(reach, ratio, painter.font(), paint));
    const QPointF corner = centre - QPointF(sprite->width(), sprite->height()) / ratio / 2;
    painter.drawImage(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                      *sprite);
}

} // namespace vraem
