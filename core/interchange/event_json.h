// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vraem {

/// An event with all that its mentions say, in the shape of resources/schema/events.schema.json. Unknown
/// values are null; open ends of dates are null. Free text is English.
QJsonObject toJson(const Dataset& dataset, const Event& event);

/// A context fact in the shape of resources/schema/context.schema.json.
QJsonObject toJson(const Dataset& dataset, const ContextFact& fact);

/// One value of a conflict in words of the files, such as "2023-02" or "state soldiers killed 3".
QString conflictValue(const Dataset& dataset, const Mention& mention, Field field);

} // namespace vraem
