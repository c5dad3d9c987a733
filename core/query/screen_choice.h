// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics_bars.h"
#include "values/date.h"

#include <optional>

namespace vraem {

/// The tabs of the window, in their order.
enum class ScreenTab
{
    Map,
    Table,
    Context,
    Report,
    Statistics
};

/// The pages of the statistics, in their order.
enum class StatisticsSubject
{
    Counts,
    Reported,
    Estimates,
    TwoPeriods
};

struct Periods
{
    DaySpan first{};
    DaySpan second{};

    bool operator==(const Periods&) const = default;
};

/// What the statistics show; it filters nothing.
struct StatisticsChoice
{
    StatisticsSubject subject = StatisticsSubject::Counts;
    Measure measure = Measure::Incidents;
    /// Those that are compared; nullopt for the first and the last year of the data set.
    std::optional<Periods> periods = std::nullopt;

    bool operator==(const StatisticsChoice&) const = default;
};

template<>
struct EnumNames<ScreenTab>
{
    static constexpr auto names =
        std::to_array<const char*>({"map", "table", "context", "report", "statistics"});
};

template<>
struct EnumNames<StatisticsSubject>
{
    static constexpr auto names =
        std::to_array<const char*>({"counts", "reported", "estimates", "two-periods"});
};

template<>
struct EnumNames<Measure>
{
    static constexpr auto names = std::to_array<const char*>({"incidents", "killed"});
};

} // namespace vraem
