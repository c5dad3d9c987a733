// SPDX-License-Identifier: GPL-3.0-or-later
#include "context_measures.h"

#include <algorithm>

namespace vraem {

std::vector<MeasureFacts> measuresOf(const std::vector<ContextFact>& facts, ContextTopic topic)
{
    std::vector<MeasureFacts> measures;
    for (const ContextFact& fact : facts) {
        if (fact.topic != topic)
            continue;
        const auto same = std::ranges::find_if(measures, [&](const MeasureFacts& measure) {
            return !fact.measure.isEmpty() && measure.front()->measure == fact.measure;
        });
        if (same == measures.end())
            measures.push_back({&fact});
        else
            same->push_back(&fact);
    }
    for (MeasureFacts& measure : measures)
        std::ranges::stable_sort(measure, {}, [](const ContextFact* fact) {
            return fact->date ? knownSpan(fact->date->interval).first : Date::max();
        });
    return measures;
}

} // namespace vraem
