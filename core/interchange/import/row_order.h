// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text_arena.h"
#include "row_codes.h"

namespace vraem {

/// The rows in the order EventColumns asks for: by first day, last day, id; those without a date last.
std::vector<std::uint32_t> orderOfTime(std::span<const RowCode> rows, const TextArena& texts);

} // namespace vraem
