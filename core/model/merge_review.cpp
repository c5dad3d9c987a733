// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge.h"

#include <algorithm>

namespace vraem {
namespace {

bool datesAgree(const Mention& a, const Mention& b)
{
    return !a.date || !b.date || overlaps(a.date->interval, b.date->interval);
}

bool placesAgree(const Mention& a, const Mention& b, const Gazetteer& places)
{
    return !a.place || !b.place || places.nests(a.place->place, b.place->place) ||
           places.nests(b.place->place, a.place->place);
}

bool isSameKind(const Casualty& a, const Casualty& b)
{
    return a.side == b.side && a.group == b.group && a.effect == b.effect;
}

/// Whether both count the same people, to the same number.
bool victimsAgree(const Mention& a, const Mention& b)
{
    return std::ranges::any_of(a.casualties, [&](const Casualty& mine) {
        return mine.effect == Effect::Killed && mine.count.best &&
               std::ranges::any_of(b.casualties, [&](const Casualty& theirs) {
                   return isSameKind(mine, theirs) && mine.count.best == theirs.count.best;
               });
    });
}

Issue warning(IssueCode code, const QString& where, const QString& found)
{
    return {code, {}, where, found, {}, true};
}

Issues doubtfulWithin(const Event& event, const Gazetteer& places)
{
    Issues issues;
    for (const Mention& mention : event.mentions) {
        const Mention& first = event.mentions.front();
        if (!datesAgree(first, mention) || !placesAgree(first, mention, places))
            issues.append(warning(IssueCode::MergeDoubtful, mention.id.value, event.id.value));
    }
    return issues;
}

bool lookLikeOne(const Mention& a, const Mention& b, const Gazetteer& places)
{
    return a.unit == Unit::Incident && b.unit == Unit::Incident && a.date && b.date && datesAgree(a, b) &&
           a.place && b.place && placesAgree(a, b, places) && a.subType == b.subType && victimsAgree(a, b);
}

} // namespace

Agreement agreementOf(const Mention& a, const Mention& b, const Gazetteer& places)
{
    const auto countsDead = [](const Mention& mention) {
        return std::ranges::any_of(mention.casualties, [](const Casualty& casualty) {
            return casualty.effect == Effect::Killed && casualty.count.best;
        });
    };
    Agreement agreement;
    if (a.date && b.date)
        agreement.dates = datesAgree(a, b);
    if (a.place && b.place)
        agreement.places = placesAgree(a, b, places);
    if (countsDead(a) && countsDead(b))
        agreement.victims = victimsAgree(a, b);
    return agreement;
}

Issues reviewMerges(const std::vector<Event>& events, const Gazetteer& places)
{
    Issues issues;
    for (size_t i = 0; i < events.size(); ++i) {
        issues += doubtfulWithin(events[i], places);
        for (size_t j = i + 1; j < events.size(); ++j) {
            for (const Mention& a : events[i].mentions) {
                for (const Mention& b : events[j].mentions) {
                    if (a.source != b.source && lookLikeOne(a, b, places))
                        issues.append(warning(IssueCode::MergeSuspected, a.id.value, b.id.value));
                }
            }
        }
    }
    return issues;
}

} // namespace vraem
