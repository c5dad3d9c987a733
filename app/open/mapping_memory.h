// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/column_mapping.h"

namespace vraem {

/// How the columns of a table with exactly this header were named last; nullopt where that was never done, or
/// what is kept fits no more.
std::optional<ColumnMapping> rememberedMapping(const QStringList& header);
void rememberMapping(const QStringList& header, const ColumnMapping& mapping);

} // namespace vraem
