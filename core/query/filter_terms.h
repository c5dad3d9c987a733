// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "values/issue.h"

namespace vraem {

/// The words a filter can be written with, on the command line and in --filter.
enum class FilterTerm
{
    Year,
    From,
    To,
    Faction,
    Type,
    Place,
    Source,
    Unit,
    Disputed,
    Text
};

template<>
struct EnumNames<FilterTerm>
{
    static constexpr auto names = std::to_array<const char*>(
        {"year", "from", "to", "faction", "type", "place", "source", "unit", "disputed", "text"});
};

/// Adds one choice to a filter. Names are matched without regard to case, accents, spaces and hyphens,
/// against ids and names; "unit" takes "all" too; "disputed" takes "yes" alone; years are 0-9999, "from" and
/// "to" any EDTF date. An unknown value is an issue that lists what there is, and leaves the filter as it
/// was.
Issues addTerm(const Dataset& dataset, FilterTerm term, const QString& value, Filter& filter);

/// Reads "year:2023 faction:mpcp place:\"La Mar\" free words": terms as above, everything else is text to
/// search for. Starts from incidentsOnly().
Result<Filter> parseFilter(const Dataset& dataset, const QString& query);

} // namespace vraem
