// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QFont>

namespace vraem {

/// The kinds of names on the map, each with its own letter.
enum class LabelStyle
{
    Country,
    Department,
    Region,
    River,
    City,
    Town,
    Area
};

QFont labelFont(LabelStyle style, const QFont& base);
QColor labelColour(LabelStyle style, const Theme& theme);

} // namespace vraem
