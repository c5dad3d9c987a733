// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <map>

namespace vraem {

/// Counts of the values that data sets side by side have in common.
struct SharedFacetCounts
{
    /// Years without events are absent.
    std::map<int, int> years;
    /// By enumerator.
    std::vector<int> types;
    std::vector<int> units;
    /// Of the events that pass the filter, those that Filter::disputedOnly would leave.
    int disputed = 0;

    bool operator==(const SharedFacetCounts&) const = default;
};

/// For each value of a facet the number of events that pass the filter with that facet's own choice left out
/// and only that value chosen. A faction or place counts the events of its members.
struct FacetCounts : SharedFacetCounts
{
    /// By position in Dataset::factions().factions(), places().places(), sources() and layers().
    std::vector<int> factions;
    std::vector<int> places;
    std::vector<int> sources;
    std::vector<int> layers;
    /// By position in EventColumns::ownType.values and QueryColumns::groups().values.
    std::vector<int> ownTypes;
    std::vector<int> groups;
    /// The shared values of each layer by itself, by position in Dataset::layers(); empty in a data set of
    /// one layer.
    std::vector<SharedFacetCounts> byLayer;
    /// Of the events that pass the filter, those with a mark of the user's, by enumerator of OwnMark, and
    /// those with a tag.
    std::array<int, EnumNames<OwnMark>::names.size()> marks = {};
    std::map<QString, int> tags;

    bool operator==(const FacetCounts&) const = default;
};

} // namespace vraem
