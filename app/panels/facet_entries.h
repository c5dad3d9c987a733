// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "query/query.h"

#include <QCoreApplication>
#include <QIcon>

#include <functional>

namespace vraem {

/// One value that a facet of the filter offers, with its members below it.
struct FacetEntry
{
    QString text;
    QString toolTip;
    QIcon icon;
    std::function<bool(const Filter&)> isChosen;
    /// Chosen through an entry above it, so that choosing it changes nothing.
    std::function<bool(const Filter&)> isImplied;
    /// The filter with the choice turned around.
    std::function<Filter(Filter)> toggled;
    std::function<int(const FacetCounts&)> count;
    /// The count in one of the layers; empty where the value is of one layer only.
    std::function<int(const FacetCounts&, size_t layer)> countInLayer;
    std::vector<FacetEntry> members;
    /// How many values a section leaves out; such an entry is a line of words, and nothing can be chosen in
    /// it.
    int more = 0;
};

/// A facet with the values the data set has for it, in an order that never changes.
struct FacetSection
{
    QString title;
    std::vector<FacetEntry> entries;
};

/// The sections of the filter panel for a data set; values no event has are left out. Of a great many
/// factions or places the largest stand there, by their number of events, with those that are chosen.
class FacetSections
{
    Q_DECLARE_TR_FUNCTIONS(FacetSections)

public:
    /// More factions or places of one parent than this are cut to so many.
    static constexpr size_t mostEntries = 30;

    /// `counts` are those without any filter; all must outlive this.
    FacetSections(const Dataset& dataset, const FacetCounts& counts, const Filter& filter, const Theme& theme,
                  const OwnMarks& marks);

    std::vector<FacetSection> all() const;

private:
    FacetSection years() const;
    std::vector<FacetSection> factions() const;
    FacetSection types() const;
    std::vector<FacetSection> departments() const;
    FacetSection departmentsOf(size_t layer) const;
    std::vector<FacetSection> sources() const;
    FacetSection units() const;
    FacetSection agreement() const;
    FacetSection mine() const;
    FacetEntry factionEntry(const FactionId& id) const;
    std::vector<FacetEntry> factionEntries(const std::vector<FactionId>& ids) const;
    FacetEntry moreEntry(size_t more) const;

    const Dataset& m_dataset;
    const Theme& m_theme;
    const FacetCounts& m_counts;
    const Filter& m_filter;
    const OwnMarks& m_marks;
    /// Of each faction in the tree.
    QHash<FactionId, size_t> m_positions;
    QHash<FactionId, std::vector<FactionId>> m_children;
};

} // namespace vraem
