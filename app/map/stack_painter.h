// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QPainter>

namespace vraem {

/// How several events in one symbol are drawn: a ring with a share of each faction around their number.
struct StackStyle
{
    /// Pixels.
    double radius = 0;
    int count = 0;
    /// Events of each colour, in the order they stand from the top.
    std::vector<std::pair<QColor, int>> shares;
    /// Events of each layer that has any, where layers are kept apart.
    std::vector<std::pair<size_t, int>> counts;
    /// Stands for a square of the map, not for one spot.
    bool isCluster = false;
    bool isHovered = false;
    bool isSelected = false;
};

/// Around the origin.
void paintStack(QPainter& painter, const StackStyle& style, const Theme& theme);

} // namespace vraem
