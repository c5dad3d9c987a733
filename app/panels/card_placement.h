// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace vraem {

/// Where a card of this size opens: beside the anchor, right, left, below or above it, whole on the screen,
/// never over the anchor. Where no side has room it shrinks to fit the roomiest. All in global pixels.
QRect placeCard(QSize size, const QRect& anchor, const QRect& screen);

/// The larger part of the area, beside what is to be kept clear, that holds the anchor and has room for the
/// size; all of the area where there is none.
QRect areaBeside(const QRect& kept, QSize size, const QRect& anchor, const QRect& area);

} // namespace vraem
