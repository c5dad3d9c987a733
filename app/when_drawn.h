// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace vraem {

class MainWindow;

/// Calls once map and charts have stood complete for some frames, with false where they do not within 30
/// seconds.
void whenDrawn(MainWindow& window, const std::function<void(bool isDrawn)>& then);

} // namespace vraem
