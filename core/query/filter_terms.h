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
    /// "overlap" (as without it) or "start": see DateRule.
    Dates,
    Faction,
    /// A colour group: a faction, "smaller-groups" or "not-stated".
    Colour,
    Type,
    /// A type of the data set's own: see Mention::ownType.
    Category,
    Place,
    /// A rectangle, an outline or what is near a point: see readArea().
    Area,
    Source,
    Layer,
    Unit,
    Disputed,
    /// A mark of the user's: see OwnMark; "bookmark:yes" is "is:bookmarked".
    Is,
    Bookmark,
    /// A tag of the user's.
    Tag,
    /// Words of the user's notes.
    Note,
    Text
};

template<>
struct EnumNames<FilterTerm>
{
    static constexpr auto names = std::to_array<const char*>(
        {"year", "from", "to", "dates", "faction", "colour", "type", "category", "place", "area", "source",
         "layer", "unit", "disputed", "is", "bookmark", "tag", "note", "text"});
};

/// Adds one choice to a filter. An id is taken as it is; names are matched without regard to case, accents,
/// spaces and hyphens, against ids and names. "unit" takes "all" too, and "any", which asks nothing;
/// "disputed" takes "yes" alone; years are 0-9999, "from" and "to" any EDTF date. An unknown value is an
/// issue that lists what there is, and leaves the filter as it was.
Issues addTerm(const Dataset& dataset, FilterTerm term, const QString& value, Filter& filter);

/// What terms contradict each other in: dates that end before they start.
Issues contradictions(const Filter& filter);

/// What addWords() found besides the filter.
struct AddedWords
{
    Issues issues;
    bool namesUnit = false;
};

/// Reads "year:2023 faction:mpcp place:\"La Mar\" free words": terms as above, everything else is text to
/// search for. In a quoted value \ stands before a quote or a backslash that belongs to it. Another word
/// before a colon is an issue, with the terms that are near it; in quotes it is text.
AddedWords addWords(const Dataset& dataset, const QString& query, Filter& filter);

/// The filter of such words. Asks for incidents where no unit is named.
Result<Filter> parseFilter(const Dataset& dataset, const QString& query);

/// The filter in such words, with ids: read again in the same data set they give the same filter.
QString wordsOf(const Filter& filter);

} // namespace vraem
