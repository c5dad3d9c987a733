// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

enum class AboutPage
{
    Data,
    Map,
    Licences
};

/// Where the data shown comes from and how it was coded; what the map is made of and what is known to be
/// wrong with it; whose all of it is.
QString aboutText(AboutPage page, const Dataset& dataset);

} // namespace vraem
