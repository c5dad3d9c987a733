// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <functional>

class QPainter;

namespace vraem {

/// A square icon drawn by code, antialiased, with `ratio` dots to the pixel. Painted as of `size` pixels,
/// shown as of symbolSize(size).
QIcon paintedIcon(int size, double ratio, const std::function<void(QPainter&)>& paint);

/// Drawn anew, antialiased, into the rectangle of wherever it is shown, so that it follows the theme.
QIcon livePaintedIcon(std::function<void(QPainter&, const QRectF&)> paint);

} // namespace vraem
