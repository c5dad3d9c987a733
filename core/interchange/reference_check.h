// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_cursor.h"
#include "model/dataset.h"

namespace vraem {

/// Names every id that leads nowhere, with the JSON path of the item it stands in.
void checkReferences(const Mention& mention, const JsonCursor& json, const Dataset::Parts& parts);
void checkReferences(const ContextFact& fact, const JsonCursor& json, const Dataset::Parts& parts);

/// Duplicate ids, unknown parents and cycles.
Issues checkTree(const std::vector<Faction>& factions, const QString& file,
                 const std::vector<Source>& sources);
Issues checkTree(const std::vector<Place>& places, const QString& file);

/// What can be seen only across files: duplicate ids, links to events nobody mentions, mentions of one event
/// that differ in unit, and (as warnings) merges that dates, places and casualties speak against or for.
Issues checkWhole(const Dataset::Parts& parts, const QString& where);

} // namespace vraem
