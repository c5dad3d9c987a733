// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

namespace vraem {

/// SHA-256 of a file as 64 lower-case hex digits; of a data folder, that of the list that `sha256sum` prints
/// of
/// ./dataset.json, ./factions.json, ./places.json, ./reports/*.json and ./sources.json, in this order.
/// Blocks.
Result<QString> dataDigest(const QString& path);

/// Before the SHA-256 of an exported table's bytes, in the file beside it.
inline constexpr QLatin1StringView fileDigestKey{"SHA-256 of the written file: "};
/// The same in files of the first versions.
inline constexpr QLatin1StringView oldFileDigestKey{"sha256: "};

} // namespace vraem
