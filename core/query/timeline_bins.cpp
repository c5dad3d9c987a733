// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_bins.h"

#include "timeline_window.h"

#include <algorithm>

namespace vraem {
namespace {

using namespace std::chrono;

constexpr int mostBins = 600;

int yearOf(Date day)
{
    return static_cast<int>(year_month_day(day).year());
}

int monthsIn(DaySpan bounds)
{
    const year_month_day last(bounds.last);
    const year_month_day first(bounds.first);
    return static_cast<int>((last.year() / last.month() - first.year() / first.month()).count()) + 1;
}

struct BinStep
{
    BinUnit unit;
    int months;
};

BinStep stepFor(DaySpan bounds)
{
    const int monthCount = monthsIn(bounds);
    if (dayCount(bounds) <= 92)
        return {BinUnit::Day, 0};
    if (monthCount <= mostBins)
        return {BinUnit::Month, 1};
    if (monthCount / 3 + 2 <= mostBins)
        return {BinUnit::Quarter, 3};
    const int yearCount = yearOf(bounds.last) - yearOf(bounds.first) + 1;
    return {BinUnit::Year, 12 * ((yearCount + mostBins - 2) / (mostBins - 1))};
}

/// The day after the bin that holds day; month bins begin where months since January of year 0 divide by the
/// step.
Date nextBoundary(Date day, int monthStep)
{
    if (monthStep == 0)
        return day + days(1);
    const year_month_day parts(day);
    const int month = int(parts.year()) * 12 + int(unsigned(parts.month())) - 1;
    return addMonths(sys_days(parts.year() / parts.month() / 1), monthStep - month % monthStep);
}

std::vector<DaySpan> binSpans(DaySpan bounds, int monthStep)
{
    std::vector<DaySpan> spans;
    for (Date first = bounds.first; first <= bounds.last;) {
        const Date next = nextBoundary(first, monthStep);
        spans.push_back({first, std::min(next - days(1), bounds.last)});
        first = next;
    }
    return spans;
}

int longestInBin(BinStep step)
{
    return step.unit == BinUnit::Day ? 7 : 31 * step.months;
}

std::vector<BinSeries> emptySeries(const Dataset& dataset, size_t bins)
{
    std::vector<BinSeries> series;
    for (const FactionId& root : dataset.factions().roots())
        series.push_back({root, std::vector<int>(bins)});
    series.push_back({std::nullopt, std::vector<int>(bins)});
    return series;
}

/// The series that each entry of the actors' dictionary counts in.
std::vector<size_t> seriesOfActors(const Dataset& dataset, const std::vector<BinSeries>& series)
{
    std::vector<size_t> ofActors;
    for (const std::vector<Actor>& actors : dataset.columns().actors.values) {
        const auto same = std::ranges::find(series, dataset.colourGroup(actors), &BinSeries::group);
        ofActors.push_back(static_cast<size_t>(same - series.begin()));
    }
    return ofActors;
}

size_t binOf(const std::vector<DaySpan>& spans, Date day)
{
    const auto after = std::ranges::upper_bound(spans, day, {}, &DaySpan::first);
    return static_cast<size_t>(after - spans.begin()) - 1;
}

std::vector<YearTotal> emptyYears(DaySpan bounds)
{
    std::vector<YearTotal> years;
    for (int year = yearOf(bounds.first); year <= yearOf(bounds.last); ++year)
        years.push_back({.year = year});
    return years;
}

} // namespace

int TimelineBins::highest() const
{
    int highest = 0;
    for (size_t bin = 0; bin < spans.size(); ++bin) {
        int stack = 0;
        for (const BinSeries& one : series)
            stack += one.counts[bin];
        highest = std::max(highest, stack);
    }
    return highest;
}

TimelineBins binRows(const Dataset& dataset, const RowSet& rows, DaySpan bounds)
{
    const BinStep step = stepFor(bounds);
    TimelineBins bins{step.unit, binSpans(bounds, step.months), {}, emptyYears(bounds)};
    bins.series = emptySeries(dataset, bins.spans.size());
    const EventColumns& columns = dataset.columns();
    const std::vector<size_t> seriesOf = seriesOfActors(dataset, bins.series);
    for (const Row row : rows) {
        if (row >= columns.dated())
            break;
        const auto at = static_cast<size_t>(row);
        const DaySpan span{dateOfNumber(columns.firstDay[at]), dateOfNumber(columns.lastDay[at])};
        if (span.first < bounds.first || bounds.last < span.first)
            continue;
        YearTotal& year = bins.years[static_cast<size_t>(yearOf(span.first) - bins.years.front().year)];
        ++year.events;
        if (columns.has(row, Trait::DeathsGiven) &&
            columns.unit[at] == static_cast<std::uint8_t>(Unit::Incident))
            year.killed = year.killed.value_or(0) + columns.deathsBest[at];
        if (dayCount(span) > longestInBin(step)) {
            ++year.vague;
            continue;
        }
        ++bins.series[seriesOf[columns.actors.codes[at]]].counts[binOf(bins.spans, span.first)];
    }
    std::erase_if(bins.series, [](const BinSeries& one) {
        return std::ranges::all_of(one.counts, [](int n) { return n == 0; });
    });
    return bins;
}

} // namespace vraem
