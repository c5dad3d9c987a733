// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics.h"

namespace vraem {

/// Incidents described one by one that a total may count.
struct Described
{
    /// In order of time.
    Rows rows;
    /// The killed among those whom the total counts, and all killed.
    CountTotal killed;
    CountTotal everybodyKilled = {};
};

/// What is left of a reported number after those described one by one.
struct Residual
{
    enum class Kind
    {
        /// No incident that may be counted is described.
        NothingDescribed,
        AllDescribed,
        /// The described reach the number, but it is "at least": there may be more.
        ReachesLeast,
        /// From least to most are not described: it is not known which of the described are counted.
        Between,
        /// More are described than reported, so the two do not count the same.
        MoreDescribed,
        /// The report gives an upper bound alone, or no number.
        NotComparable
    };
    Kind kind = Kind::NotComparable;
    std::int64_t least = 0;
    std::int64_t most = 0;
    /// The reported number is "at least": the residual is one too.
    bool isOpen = false;

    bool operator==(const Residual&) const = default;
};

/// What holds the described against the reported: `certain` are known to be counted, `possible` are all that
/// may be, the certain ones among them.
Residual residualOf(const CountRange& reported, const CountTotal& certain, const CountTotal& possible);

/// A total that sources give for a period.
struct ReportedTotal
{
    Event event;
    DaySpan period{};
    /// Incidents that the report counts; nullopt where it counts none.
    std::optional<CountRange> incidents;
    /// What exactly they are, in the coder's words.
    LocalizedText incidentsWhat;
    /// The killed, with the side and group they are limited to: Side::Other and CasualtyGroup::People is
    /// everybody.
    std::optional<Casualty> killed;
    /// The incidents that the report's own text puts into the total.
    Described certain;
    /// These, and all of the same class in the period, at a place and with an actor that the total may mean.
    Described possible;

    std::optional<Residual> incidentsLeft() const;
    std::optional<Residual> killedLeft() const;
    /// Whether some of what is reported is surely described nowhere.
    bool exceedsDescribed() const;
};

/// A year whose violence no report totals, with its incidents of violence.
struct UntotalledYear
{
    int year = 0;
    Tally violence;
    /// What it adds up, in order of time.
    Rows rows;
};

/// Named against reported, for one layer.
struct ReportedTotals
{
    /// By the end of their period.
    std::vector<ReportedTotal> totals;
    /// From the first to the last year of the layer; none where nothing is totalled at all.
    std::vector<UntotalledYear> years;
};

/// For all incidents of the layer, whatever a filter shows: a report totals regardless of it.
ReportedTotals reportedTotals(const Dataset& dataset, size_t layer);

} // namespace vraem
