// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem::sample {

/// Invented events with two sources: an ambush both report with differing tolls, a clash with an open count,
/// an aggregate, a law, a killing without date and place, and a title that looks like markup.
DatasetPtr dataset();

inline const EventId ambush{QStringLiteral("2021-03-ambush")};
inline const EventId clash{QStringLiteral("2022-08-clash")};
inline const EventId total{QStringLiteral("2021-total")};
inline const EventId law{QStringLiteral("2020-law")};
inline const EventId unplaced{QStringLiteral("undated-killing")};
inline const EventId hostile{QStringLiteral("2023-hostile")};

inline const FactionId shiningPath{QStringLiteral("shining-path")};
inline const FactionId mpcp{QStringLiteral("mpcp")};
inline const FactionId state{QStringLiteral("state")};
inline const FactionId army{QStringLiteral("army")};

inline const SourceId report{QStringLiteral("report-2021")};
inline const SourceId article{QStringLiteral("article-2023")};

} // namespace vraem::sample
