// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_placement.h"

#include <algorithm>
#include <array>

namespace vraem {
namespace {

constexpr int gap = 8;

/// The size moved into the area, as near to the wanted corner as it goes; cut where it is larger.
QRect fitted(QSize size, QPoint wanted, const QRect& area)
{
    const QSize cut = size.boundedTo(area.size());
    const int x = std::clamp(wanted.x(), area.left(), area.right() - cut.width() + 1);
    const int y = std::clamp(wanted.y(), area.top(), area.bottom() - cut.height() + 1);
    return {QPoint(x, y), cut};
}

int overlapArea(QSize size, const QRect& area)
{
    const QSize common = size.boundedTo(area.size()).expandedTo(QSize(0, 0));
    return common.width() * common.height();
}

} // namespace

QRect placeCard(QSize size, const QRect& anchor, const QRect& screen)
{
    const QRect seen = anchor.intersected(screen);
    if (seen.isEmpty())
        return fitted(size, anchor.center(), screen);
    const QRect right(QPoint(seen.right() + 1 + gap, screen.top()), screen.bottomRight());
    const QRect left(screen.topLeft(), QPoint(seen.left() - 1 - gap, screen.bottom()));
    const QRect below(QPoint(screen.left(), seen.bottom() + 1 + gap), screen.bottomRight());
    const QRect above(screen.topLeft(), QPoint(screen.right(), seen.top() - 1 - gap));
    const std::array sides{right, left, below, above};
    const auto roomiest =
        std::ranges::max_element(sides, {}, [size](const QRect& side) { return overlapArea(size, side); });
    if (overlapArea(size, *roomiest) == 0)
        return fitted(size, anchor.topLeft(), screen);
    const QPoint wanted = *roomiest == left    ? QPoint(left.right() - size.width() + 1, seen.top())
                          : *roomiest == above ? QPoint(seen.left(), above.bottom() - size.height() + 1)
                          : *roomiest == below ? QPoint(seen.left(), below.top())
                                               : QPoint(right.left(), seen.top());
    return fitted(size, wanted, *roomiest);
}

} // namespace vraem
