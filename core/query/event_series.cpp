// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_series.h"

#include <algorithm>
#include <map>
#include <set>

namespace vraem {
namespace {

struct Joined
{
    std::set<SeriesStep> steps;
    /// Parts in order of time, of each campaign.
    std::map<Row, std::set<Row>> parts;
};

bool isCampaign(const Dataset& dataset, Row row)
{
    return dataset.event(row).unit == Unit::Campaign;
}

void join(const Dataset& dataset, Row row, const Link& link, Joined& joined)
{
    const std::optional<Row> other = dataset.rowOf(link.event);
    if (!other)
        return;
    switch (link.kind) {
    case LinkKind::Follows:
    case LinkKind::ResponseTo:
        if (std::max(row, *other) < dataset.columns().dated())
            joined.steps.insert({*other, row});
        break;
    case LinkKind::PartOf:
        if (isCampaign(dataset, *other))
            joined.parts[*other].insert(row);
        break;
    case LinkKind::HasPart:
        if (isCampaign(dataset, row))
            joined.parts[row].insert(*other);
        break;
    case LinkKind::Contradicts:
        break;
    }
}

Joined joinedIn(const Dataset& dataset)
{
    Joined joined;
    for (const Row row : dataset.linked()) {
        for (const Link& link : dataset.event(row).links)
            join(dataset, row, link, joined);
    }
    for (auto& [campaign, parts] : joined.parts) {
        std::erase_if(parts, [&](Row part) { return part >= dataset.columns().dated(); });
        for (auto part = parts.begin(); part != parts.end() && std::next(part) != parts.end(); ++part)
            joined.steps.insert({*part, *std::next(part)});
    }
    return joined;
}

/// The row and all that steps or a campaign lead to from it.
std::set<Row> reachedFrom(Row row, const Joined& joined)
{
    std::multimap<Row, Row> neighbours;
    const auto connect = [&](Row a, Row b) {
        neighbours.emplace(a, b);
        neighbours.emplace(b, a);
    };
    for (const SeriesStep& step : joined.steps)
        connect(step.from, step.to);
    for (const auto& [campaign, parts] : joined.parts) {
        for (const Row part : parts)
            connect(campaign, part);
    }
    std::set<Row> reached{row};
    std::vector<Row> open{row};
    while (!open.empty()) {
        const auto [first, last] = neighbours.equal_range(open.back());
        open.pop_back();
        for (auto next = first; next != last; ++next) {
            if (reached.insert(next->second).second)
                open.push_back(next->second);
        }
    }
    return reached;
}

} // namespace

std::vector<SeriesStep> seriesOf(const Dataset& dataset, Row row)
{
    const Joined joined = joinedIn(dataset);
    const std::set<Row> reached = reachedFrom(row, joined);
    std::vector<SeriesStep> series;
    std::ranges::copy_if(joined.steps, std::back_inserter(series),
                         [&](const SeriesStep& step) { return reached.contains(step.from); });
    return series;
}

} // namespace vraem
