// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// From now on every MapView tells those who hear the window, besides its widgets, the single markers in view
/// as children: with a name, where they are, and an action that selects them. At most so many; the table has
/// all.
constexpr int mostNamedMarkers = 200;
void installMapAccessibility();

/// What is said of an event on the map: title, date, place.
QString spokenWords(const Dataset& dataset, const Event& event);

} // namespace vraem
