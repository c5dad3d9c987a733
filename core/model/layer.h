// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/id.h"

namespace vraem {

/// One data set among those open side by side: the atlas, or a file.
struct Layer
{
    LayerId id;
    /// As shown: the title of the data set, or the name of the file.
    QString name;
    /// What the provider asks of those who use or pass on the data; empty where nothing is known.
    QString terms;
};

} // namespace vraem
