// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <functional>

namespace vraem {

/// What a bubble needs; pixels. `heightFor` a width is that of its text and buttons.
struct BubbleNeed
{
    int width = 0;
    /// No narrower than this.
    int leastWidth = 0;
    std::function<int(int)> heightFor;
};

/// Where a bubble stands within the area: beside, else above or beneath what it explains, clear of it by a
/// gap. It is made narrower, down to its least width, before it covers anything. Where there is no room on
/// any side, it covers as little as it can; without anything to explain, it stands in the middle.
QRect placeBubble(const BubbleNeed& need, const QRect& explained, const QRect& area);

} // namespace vraem
