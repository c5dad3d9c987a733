// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <stop_token>

namespace vraem {

/// Events of different layers that may be one happening. They are pointed out and never merged.
///
/// The rule, after rule 7 of the codebook (dates overlap, tolls agree, places fit) and the way conflict data
/// sets are matched by place, time and kind (Donnay, Dunford, McGrath, Backer and Cunningham, Integrating
/// Conflict Event Data, Journal of Conflict Resolution 63(5), 2019):
/// - both are incidents whose date is known to a month and whose place to widestReachKm: what is vaguer fits
///   almost anything;
/// - their known spans share a day;
/// - they lie no further apart than their places are uncertain, each by its own radius, at least
/// leastReachKm;
/// - and they name an actor in common, by any name of it or of an umbrella above it, or give the same best
///   figure of killed, which is not none; both of it where a place is known less closely than mostReachKm.
class Twins
{
public:
    static constexpr double leastReachKm = 3;
    static constexpr double mostReachKm = 60;
    static constexpr double widestReachKm = 250;
    static constexpr int mostDays = 31;
    /// Of more, the nearest are kept; those that agree on toll and actors go first.
    static constexpr size_t mostPerEvent = 5;

    Twins() = default;
    /// Goes through the events in order of time, comparing only those whose days overlap. Empty where it was
    /// cancelled and for a data set of one layer.
    explicit Twins(const Dataset& dataset, const std::stop_token& cancel = {});

    /// The likeliest first.
    Rows of(Row row) const;
    bool isEmpty() const { return m_pairs.empty(); }

private:
    /// By first, each pair both ways round.
    std::vector<std::pair<Row, Row>> m_pairs;
};

} // namespace vraem
