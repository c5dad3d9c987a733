// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "palette_entry.h"

class QMenuBar;

namespace vraem {

class TextIndex;

/// Every entry of the menus and their submenus that can be used now, in their order.
std::vector<PaletteEntry> actionEntries(const QMenuBar& bar);
std::vector<PaletteEntry> factionEntries(const Dataset& dataset);
/// Those that can be shown on a map.
std::vector<PaletteEntry> placeEntries(const Dataset& dataset);

/// The events that have all the words, those first whose title begins with them; at most `most`. Looks only
/// at the titles of the first that are found, so that it is quick in a large data set.
std::vector<PaletteEntry> eventEntries(const Dataset& dataset, const TextIndex& index, const QString& typed,
                                       size_t most);

} // namespace vraem
