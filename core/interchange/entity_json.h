// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/faction.h"
#include "model/mention.h"
#include "model/place.h"
#include "model/source.h"

#include <QJsonObject>

namespace vraem {

/// In the shapes that readMention() and the other readers read with Origin::Exported. An unknown value is
/// absent. Of a mention its source too.
QJsonObject mentionJson(const Mention& mention);
QJsonObject sourceJson(const Source& source);
/// Who says of which parent it is may be named in the note.
QJsonObject factionJson(const Faction& faction, bool hidesNames);
QJsonObject placeJson(const Place& place);

} // namespace vraem
