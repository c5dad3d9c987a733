// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/id.h"

namespace vraem {

/// Which actor gives an event its colour and its lane.
enum class ColourRule
{
    /// Who began it; neutral where none is stated, or several of different groups.
    Initiator,
    /// The actor the data set names first (UCDP side_a, ACLED actor1), for it does not say who began.
    FirstActor
};

/// One data set among those open side by side: the atlas, or a file.
struct Layer
{
    LayerId id;
    /// As shown: the title of the data set, or the name of the file.
    QString name;
    /// What the provider asks of those who use or pass on the data; empty where nothing is known.
    QString terms;
    ColourRule colourRule = ColourRule::Initiator;
};

/// The data set that the program ships.
inline Layer atlasLayer()
{
    return {{QStringLiteral("atlas")}, QStringLiteral("VRAEM Atlas"), {}};
}

} // namespace vraem
