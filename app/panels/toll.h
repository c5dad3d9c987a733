// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

namespace vraem {

/// All people of an event who suffered the effect, over all sides; nullopt where no report speaks of any. A
/// figure that one side lacks leaves the sum a minimum.
std::optional<CountRange> tollOf(const std::vector<Casualty>& casualties, Effect effect);

/// Whether one asks how many were hurt: false for laws, trials, meetings and the like.
bool hasTollByNature(const Event& event);

} // namespace vraem
