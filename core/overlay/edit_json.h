// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/json_cursor.h"
#include "overlay_edit.h"

namespace vraem {

/// {"at", "data", "dataVersion", "do": [{"note": {"event", "text"}}, …], "continues"}
QJsonObject toJson(const OverlayEdit& edit);

/// Findings go to the cursor's sink.
OverlayEdit readEdit(JsonCursor& json);

} // namespace vraem
