// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_cursor.h"
#include "model/context_fact.h"
#include "model/faction.h"
#include "model/mention.h"
#include "model/place.h"
#include "model/source.h"

namespace vraem {

Source readSource(JsonCursor& json);
Faction readFaction(JsonCursor& json);
Place readPlace(JsonCursor& json);
/// The source is given by the file it stands in.
Mention readMention(JsonCursor& json, const SourceId& source);
ContextFact readContextFact(JsonCursor& json, const SourceId& source);

} // namespace vraem
