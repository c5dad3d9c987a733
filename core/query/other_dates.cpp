// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_dates.h"

namespace vraem {
namespace {

bool speaksOfDate(const Mention& mention)
{
    return mention.date && (!mention.isCorrection() ||
                            std::ranges::find(mention.corrects, Field::Date) != mention.corrects.end());
}

} // namespace

std::vector<OtherDate> otherDates(const Event& event)
{
    std::vector<OtherDate> others;
    for (size_t i = 0; event.date && i < event.mentions.size(); ++i) {
        const Mention& mention = event.mentions[i];
        if (!speaksOfDate(mention) || mention.date->interval == event.date->interval)
            continue;
        const DateInterval& interval = mention.date->interval;
        const auto known = std::ranges::find(others, interval, &OtherDate::interval);
        if (known != others.end())
            known->mentions.push_back(i);
        else
            others.push_back({interval, {i}, !overlaps(interval, event.date->interval)});
    }
    return others;
}

} // namespace vraem
