// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_cursor.h"
#include "model/context_fact.h"
#include "model/faction.h"
#include "model/mention.h"
#include "model/place.h"
#include "model/source.h"

namespace vraem {

/// Coded by people from a report: every field that is filled needs a citation, every text both languages.
/// Exported: what the program wrote itself, where a provider's rows have neither.
enum class Origin
{
    Coded,
    Exported
};

Source readSource(JsonCursor& json, Origin origin = Origin::Coded);
Faction readFaction(JsonCursor& json);
Place readPlace(JsonCursor& json, Origin origin = Origin::Coded);
/// The source is given by the file it stands in.
Mention readMention(JsonCursor& json, const SourceId& source, Origin origin = Origin::Coded);
ContextFact readContextFact(JsonCursor& json, const SourceId& source);

} // namespace vraem
