// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/citation_request.h"

#include <QImage>
#include <QStringList>

namespace vraem {

/// What a printed report on a view is made from.
struct ViewReport
{
    /// Pictures of the map and of the timeline on white; null where there is none.
    QImage map;
    QImage timeline;
    /// How many events of each layer, where these must not be added; else empty.
    QString events;
    /// "42 killed (best; …)" and the like, one a line.
    QStringList totals;
    /// Events, filter, address and data. Its format does not matter here.
    CitationRequest request;
};

} // namespace vraem
