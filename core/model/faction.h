// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation.h"
#include "values/localized_text.h"

#include <optional>

namespace vraem {

/// An actor as a node of a tree. The edge to its parent is a claim of the sources, so it is cited.
struct Faction
{
    FactionId id;
    LocalizedText name;
    /// Abbreviation for narrow places, such as "MPCP".
    QString shortName;
    std::optional<FactionId> parent;
    Side side = Side::Other;
    /// Who says that it belongs to the parent, where a single voice does.
    LocalizedText parentNote;
    std::vector<SourcedLocator> parentCitations;
};

} // namespace vraem
