// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace vraem {

/// How many entries ahead a loop over random places in memory asks for them.
inline constexpr size_t prefetchDistance = 16;

/// Asks for a line of memory that will be read soon; without effect where the compiler cannot say so.
inline void prefetch([[maybe_unused]] const void* at)
{
#ifdef __GNUC__
    __builtin_prefetch(at);
#endif
}

} // namespace vraem
