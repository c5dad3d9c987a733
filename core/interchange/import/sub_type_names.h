// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event_sub_type.h"

#include <optional>
#include <string_view>

namespace vraem {

/// A sub-type by ACLED's name for it, whatever its case; also the names of before 2019 ("Battle-No change of
/// territory") and of event types that have one meaning only. nullopt for others.
std::optional<EventSubType> subTypeNamed(std::string_view name);

} // namespace vraem
