// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// Text of the data set in each language it is published in. Always shown as plain text.
struct LocalizedText
{
    QString en;
    QString es;

    bool operator==(const LocalizedText&) const = default;
};

} // namespace vraem
