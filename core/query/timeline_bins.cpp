// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_bins.h"

#include "timeline_window.h"

#include <algorithm>
#include <numeric>

namespace vraem {
namespace {

using namespace std::chrono;

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

BinStep stepFor(DaySpan bounds, int mostBins)
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

std::optional<FactionId> factionOf(const ColourGroup& group)
{
    return group.kind == ColourGroup::Kind::Faction ? std::optional(group.faction) : std::nullopt;
}

/// In the order of the reports, or the largest first where there are more groups than colours could tell.
std::vector<BinSeries> emptySeries(const Dataset& dataset, const QueryColumns& columns, size_t bins)
{
    std::vector<BinSeries> series;
    const auto add = [&](const FactionId& group) {
        series.push_back({dataset.layerOf(group), group, std::vector<int>(bins), std::vector<int>(bins)});
    };
    const std::vector<FactionId> roots = dataset.factions().roots();
    if (roots.size() <= QueryColumns::mostGroups) {
        std::ranges::for_each(roots, add);
    } else {
        for (const ColourGroup& group : columns.groups().values) {
            if (factionOf(group))
                add(*factionOf(group));
        }
    }
    for (size_t layer = 0; layer < dataset.layers().size(); ++layer)
        series.push_back({layer, std::nullopt, std::vector<int>(bins), std::vector<int>(bins)});
    return series;
}

/// The series that each colour group counts in; for those without a colour that of the first layer, from
/// which that of a row's layer is as far as the layer's position.
std::vector<size_t> seriesOfGroups(const QueryColumns& columns, const std::vector<BinSeries>& series)
{
    std::vector<size_t> ofGroups;
    for (const ColourGroup& group : columns.groups().values) {
        const auto same = std::ranges::find(series, factionOf(group), &BinSeries::group);
        ofGroups.push_back(static_cast<size_t>(same - series.begin()));
    }
    return ofGroups;
}

void addTo(YearTotal& year, const EventColumns& columns, Row row, bool isVague)
{
    const auto at = static_cast<size_t>(row);
    ++year.events;
    year.vague += isVague ? 1 : 0;
    if (columns.has(row, Trait::DeathsGiven) &&
        columns.unit[at] == static_cast<std::uint8_t>(Unit::Incident)) {
        year.killed = year.killed.value_or(0) + columns.deathsBest[at];
        year.vagueKilled += isVague ? columns.deathsBest[at] : 0;
    }
}

void addYears(std::vector<YearTotal>& sums, const std::vector<YearTotal>& years)
{
    for (size_t i = 0; i < sums.size(); ++i) {
        sums[i].events += years[i].events;
        sums[i].vague += years[i].vague;
        if (years[i].killed)
            sums[i].killed = sums[i].killed.value_or(0) + *years[i].killed;
        sums[i].vagueKilled += years[i].vagueKilled;
    }
}

/// Years and bins of rows that come in order of time, found anew only where the day leaves the last ones.
class Calendar
{
public:
    explicit Calendar(const std::vector<DaySpan>& bins) : m_bins(bins) {}

    void moveTo(Date day)
    {
        if (day < m_day || m_bins[m_bin].last < day)
            m_bin = binOf(day);
        if (day < m_day || m_yearEnd < day) {
            m_year = yearOf(day);
            m_yearEnd = sys_days(std::chrono::year(m_year) / December / 31);
        }
        m_day = day;
    }
    size_t bin() const { return m_bin; }
    int year() const { return m_year; }

private:
    size_t binOf(Date day) const
    {
        const auto after = std::ranges::upper_bound(m_bins, day, {}, &DaySpan::first);
        return static_cast<size_t>(after - m_bins.begin()) - 1;
    }

    const std::vector<DaySpan>& m_bins;
    size_t m_bin = 0;
    int m_year = 0;
    Date m_day = Date::max();
    Date m_yearEnd = Date::min();
};

std::vector<YearTotal> emptyYears(DaySpan bounds)
{
    std::vector<YearTotal> years;
    for (int year = yearOf(bounds.first); year <= yearOf(bounds.last); ++year)
        years.push_back({.year = year});
    return years;
}

} // namespace

std::vector<int> TimelineBins::layersIn(size_t bin, BinMeasure measure) const
{
    std::vector<int> layers(layerYears.size());
    for (const BinSeries& one : series)
        layers[one.layer] += one.heights(measure)[bin];
    return layers;
}

int TimelineBins::highestTogether(BinMeasure measure) const
{
    int highest = 0;
    for (size_t bin = 0; bin < spans.size(); ++bin) {
        const std::vector<int> layers = layersIn(bin, measure);
        highest = std::max(highest, std::accumulate(layers.begin(), layers.end(), 0));
    }
    return highest;
}

int TimelineBins::highestApart(BinMeasure measure) const
{
    int highest = 0;
    for (size_t bin = 0; bin < spans.size(); ++bin) {
        for (const int stack : layersIn(bin, measure))
            highest = std::max(highest, stack);
    }
    return highest;
}

TimelineBins binRows(const Dataset& dataset, const QueryColumns& queryColumns, const RowSet& rows,
                     DaySpan bounds, int mostBins)
{
    const BinStep step = stepFor(bounds, mostBins);
    TimelineBins bins{step.unit, binSpans(bounds, step.months), {}, emptyYears(bounds), {}, {}};
    bins.layerYears.assign(dataset.layers().size(), bins.years);
    bins.killed.assign(dataset.layers().size(), std::vector<CountTotal>(bins.spans.size()));
    bins.series = emptySeries(dataset, queryColumns, bins.spans.size());
    const EventColumns& columns = dataset.columns();
    const std::vector<size_t> seriesOf = seriesOfGroups(queryColumns, bins.series);
    const auto& groups = queryColumns.groups().codes;
    Calendar calendar(bins.spans);
    for (const Row row : rows) {
        if (row >= columns.dated())
            break;
        const auto at = static_cast<size_t>(row);
        const DaySpan span{dateOfNumber(columns.firstDay[at]), dateOfNumber(columns.lastDay[at])};
        if (span.first < bounds.first || bounds.last < span.first)
            continue;
        calendar.moveTo(span.first);
        const auto year = static_cast<size_t>(calendar.year() - bins.years.front().year);
        const bool isVague = dayCount(span) > longestInBin(step);
        addTo(bins.layerYears[columns.layer[at]][year], columns, row, isVague);
        if (isVague)
            continue;
        const size_t group = seriesOf[groups[at]];
        BinSeries& series = bins.series[group + (bins.series[group].group ? 0 : columns.layer[at])];
        ++series.counts[calendar.bin()];
        addKilled(bins.killed[columns.layer[at]][calendar.bin()], columns, row);
        if (columns.unit[at] == static_cast<std::uint8_t>(Unit::Incident))
            series.killed[calendar.bin()] += columns.deathsBest[at];
    }
    for (const std::vector<YearTotal>& ofLayer : bins.layerYears)
        addYears(bins.years, ofLayer);
    std::erase_if(bins.series, [](const BinSeries& one) {
        return std::ranges::all_of(one.counts, [](int n) { return n == 0; });
    });
    return bins;
}

} // namespace vraem
