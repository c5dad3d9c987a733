// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace vraem {

/// The contrast ratio of two opaque colours, 1 to 21, after WCAG 2.2 (relative luminance of sRGB).
double contrastRatio(const QColor& a, const QColor& b);

/// The colour, mixed with as little white as gives it that ratio on a dark ground.
QColor withContrast(const QColor& colour, const QColor& darkGround, double ratio);

} // namespace vraem
