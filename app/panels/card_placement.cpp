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

/// Right, left, below and above, at a distance of the gap.
std::array<QRect, 4> sidesOf(const QRect& middle, const QRect& area)
{
    return {QRect(QPoint(middle.right() + 1 + gap, area.top()), area.bottomRight()),
            QRect(area.topLeft(), QPoint(middle.left() - 1 - gap, area.bottom())),
            QRect(QPoint(area.left(), middle.bottom() + 1 + gap), area.bottomRight()),
            QRect(area.topLeft(), QPoint(area.right(), middle.top() - 1 - gap))};
}

} // namespace

QRect areaBeside(const QRect& kept, QSize size, const QRect& anchor, const QRect& area)
{
    QRect best;
    for (const QRect& side : sidesOf(kept, area)) {
        const bool hasRoom = side.contains(anchor) && side.width() >= anchor.width() + gap + size.width() &&
                             side.height() >= size.height();
        if (hasRoom && overlapArea(area.size(), side) > overlapArea(area.size(), best))
            best = side;
    }
    return best.isValid() ? best : area;
}

QRect placeCard(QSize size, const QRect& anchor, const QRect& screen)
{
    const QRect seen = anchor.intersected(screen);
    if (seen.isEmpty())
        return fitted(size, anchor.center(), screen);
    const std::array sides = sidesOf(seen, screen);
    const auto& [right, left, below, above] = sides;
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
