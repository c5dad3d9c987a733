// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// The lanes offer no more of what is drawn than this by name; the table has all events.
constexpr int mostNamedItems = 500;

/// Gives what the lanes draw to those who hear the window: events with title, date and lanes, folds with
/// their count and span. To be called before the first lanes are asked for.
void installLanesAccessibility();

} // namespace vraem
