// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem::sample {

/// An event at a place of the sample gazetteer; none where the place is empty.
struct Happening
{
    QString id;
    QString place;
    PlaceLevel level = PlaceLevel::Point;
    std::optional<int> deaths = 0;
};

/// A data set with one mention for each happening, a day apart, in the order given. Its gazetteer has
/// "san-miguel" (1 km), "sivia" and "pichari" (0.5 km, 3.3 km apart), "chachaspata" (a point of 20 km),
/// "vizcatan" (district), "huanta" (town) in "huanta-province", "ayacucho" (department PE-AYA), "vraem" and
/// "peru".
Dataset::Parts partsOf(const std::vector<Happening>& happenings);

} // namespace vraem::sample
