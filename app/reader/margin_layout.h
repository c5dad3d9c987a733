// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vraem {

/// A label beside a text: where it wants to stand, and how high it is, in pixels.
struct MarginLabel
{
    int wanted = 0;
    int height = 0;
};

/// The top of each label, in the order given, which is that of the text: as near to where it wants to stand
/// as it can without lying on the one above it.
QList<int> placeLabels(const QList<MarginLabel>& labels);

} // namespace vraem
