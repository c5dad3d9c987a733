// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QPainter>

#include <functional>

namespace vraem {

/// Pictures of symbols that were painted before, so that a step of a zoom only places them. They stand on
/// whole device pixels.
class MarkerSprites
{
public:
    /// Draws at `centre` what `paint` paints around the origin, at most `reach` pixels from it. `key` tells
    /// symbols apart: all that look alike may share one.
    void draw(QPainter& painter, QPointF centre, const QByteArray& key, double reach,
              const std::function<void(QPainter&)>& paint);
    /// After a change of theme, font or data set.
    void clear() { m_sprites.clear(); }

private:
    QHash<QByteArray, QImage> m_sprites;
    double m_ratio = 0;
};

} // namespace vraem
