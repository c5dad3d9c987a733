// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enum_names.h"

namespace vraem {

/// How closely a report places an event, finest first; maps to UCDP where_prec, ACLED geo_precision, GTD
/// specificity. The level speaks of the wording: how well the site itself is known is the place's radius.
enum class PlaceLevel
{
    Point,
    NearPoint,
    District,
    Province,
    Department,
    Region,
    Country
};

template<>
struct EnumNames<PlaceLevel>
{
    static constexpr auto names = std::to_array<const char*>(
        {"point", "near point", "district", "province", "department", "region", "country"});
};

} // namespace vraem
