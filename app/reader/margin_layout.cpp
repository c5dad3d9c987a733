// SPDX-License-Identifier: GPL-3.0-or-later
#include "margin_layout.h"

#include <algorithm>

namespace vraem {

QList<int> placeLabels(const QList<MarginLabel>& labels)
{
    QList<int> tops;
    int free = labels.isEmpty() ? 0 : labels.front().wanted;
    for (const MarginLabel& label : labels) {
        tops.append(std::max(label.wanted, free));
        free = tops.back() + label.height;
    }
    return tops;
}

} // namespace vraem
