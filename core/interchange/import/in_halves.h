// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <thread>

namespace vraem {

/// Calls work(from, to) for both halves of [0, size) at once.
template<typename Work>
void inHalves(size_t size, Work work)
{
    const size_t middle = size / 2;
    const std::jthread other([&] { work(middle, size); });
    work(size_t{0}, middle);
}

} // namespace vraem
