// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

double linear(float part)
{
    const double value = static_cast<double>(part);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withContrast(const QColor& colour, const QColor& darkGround, double ratio)
{
    constexpr int steps = 20;
    QColor mixed = colour;
    for (int white = 1; white <= steps && contrastRatio(mixed, darkGround) < ratio; ++white) {
        const auto share = static_cast<float>(white) / steps;
        const auto towardsWhite = [share](float part) { return part + (1 - part) * share; };
        mixed = QColor::fromRgbF(towardsWhite(colour.redF()), towardsWhite(colour.greenF()),
                                 towardsWhite(colour.blueF()));
    }
    return mixed;
}

} // namespace vraem
