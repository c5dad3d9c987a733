// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem::sample {

/// As an importer makes it, in no more time than its columns take: events over 2001-2020 at random places of
/// the world, by 40 factions of random size. One in 20 has no place, one in 20 is known to a year only, and
/// the last one in 50 has no date.
DatasetPtr bigDataset(int events);

} // namespace vraem::sample
