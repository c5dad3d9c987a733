// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Imports a file of these bytes; aborts where what must hold of any file does not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
