// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QLineF>

#include <vector>

class QPainter;

namespace vraem {

/// Dotted lines with a head in their middle, from the earlier to the later of two events that a report joins.
/// They are no routes: nothing is said of the way between.
void paintSeries(QPainter& painter, const std::vector<QLineF>& steps, const Theme& theme);

} // namespace vraem
