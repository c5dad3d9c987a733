// SPDX-License-Identifier: GPL-3.0-or-later
#include "bubble_placement.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vraem {
namespace {

constexpr int gap = 14;

QRect centred(QSize size, QPoint centre, const QRect& area)
{
    QRect place(QPoint(centre.x() - size.width() / 2, centre.y() - size.height() / 2), size);
    place.moveLeft(
        std::clamp(place.left(), area.left(), std::max(area.left(), area.right() + 1 - size.width())));
    place.moveTop(
        std::clamp(place.top(), area.top(), std::max(area.top(), area.bottom() + 1 - size.height())));
    return place;
}

/// The place in the room that is nearest to what is explained; nullopt where it does not fit.
std::optional<QRect> fitted(const BubbleNeed& need, const QRect& explained, const QRect& room)
{
    const int width = std::min(need.width, room.width());
    const int height = need.heightFor(width);
    if (width < need.leastWidth || height > room.height())
        return std::nullopt;
    QPoint centre = explained.center();
    if (room.top() > explained.bottom())
        centre.setY(room.top());
    else if (room.bottom() < explained.top())
        centre.setY(room.bottom());
    return centred({width, height}, centre, room);
}

int sharedArea(const QRect& a, const QRect& b)
{
    const QRect shared = a & b;
    return shared.isEmpty() ? 0 : shared.width() * shared.height();
}

} // namespace

QRect placeBubble(const BubbleNeed& need, const QRect& explained, const QRect& area)
{
    const QRect all = area.adjusted(gap, gap, -gap, -gap);
    const int width = std::min(need.width, all.width());
    const QSize size(width, std::min(need.heightFor(width), all.height()));
    if (explained.isEmpty())
        return centred(size, all.center(), all);
    const QRect free = explained.adjusted(-gap, -gap, gap, gap);
    const std::array rooms{QRect(QPoint(free.right() + 1, all.top()), all.bottomRight()),
                           QRect(all.topLeft(), QPoint(free.left() - 1, all.bottom())),
                           QRect(all.topLeft(), QPoint(all.right(), free.top() - 1)),
                           QRect(QPoint(all.left(), free.bottom() + 1), all.bottomRight())};
    for (const QRect& room : rooms) {
        if (const auto place = fitted(need, explained, room))
            return *place;
    }
    std::array corners{QRect(all.topLeft(), size),
                       QRect(QPoint(all.right() + 1 - size.width(), all.top()), size),
                       QRect(QPoint(all.left(), all.bottom() + 1 - size.height()), size),
                       QRect(QPoint(all.right() + 1 - size.width(), all.bottom() + 1 - size.height()), size)};
    return *std::ranges::min_element(corners, {},
                                     [&](const QRect& corner) { return sharedArea(corner, explained); });
}

} // namespace vraem
