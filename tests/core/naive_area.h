// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_area.h"

#include <random>

namespace vraem::sample {

/// The rules of areas, one point at a time and without any preparation; millionths of a degree.
bool isInAreaNaively(const FilterArea& area, int latitude, int longitude);

/// A rectangle, an outline or a circle of up to some degrees around a point; corners on hundredths of a
/// degree.
FilterArea randomArea(std::mt19937& random, const GeoPoint& around, double reach);

} // namespace vraem::sample
