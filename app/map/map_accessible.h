// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// From now on every MapView tells those who hear the window, besides its widgets, the single markers in view
/// as children: with a name, where they are, and an action that selects them. At most so many; the table has
/// all.
constexpr int mostNamedMarkers = 200;
void installMapAccessibility();

} // namespace vraem
