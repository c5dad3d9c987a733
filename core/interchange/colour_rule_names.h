// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layer.h"
#include "values/enum_names.h"

namespace vraem {

template<>
struct EnumNames<ColourRule>
{
    static constexpr std::array<const char*, 2> names{"initiator", "first-actor"};
};

} // namespace vraem
