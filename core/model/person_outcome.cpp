// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_outcome.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vraem {
namespace {

bool namesPerson(const Fact& fact)
{
    return fact.kind == FactKind::NamedCaptured || fact.kind == FactKind::NamedPerson;
}

QString nameAlone(const QString& text)
{
    return text.section(QLatin1Char(','), 0, 0).simplified();
}

QString keyOf(const Fact& fact)
{
    return nameAlone(fact.what.en).toCaseFolded();
}

std::set<QString> personsIn(const Mention& mention)
{
    std::set<QString> persons;
    for (const Fact& fact : mention.facts) {
        if (namesPerson(fact))
            persons.insert(keyOf(fact));
    }
    return persons;
}

/// The event and all that follow it or that it follows, over any number of steps.
std::vector<Event> chainOf(const Dataset& dataset, const Event& event)
{
    std::map<EventId, std::set<EventId>> neighbours;
    for (const Row row : dataset.linked()) {
        const Event linked = dataset.event(row);
        for (const Link& link : linked.links) {
            if (link.kind == LinkKind::Follows) {
                neighbours[linked.id].insert(link.event);
                neighbours[link.event].insert(linked.id);
            }
        }
    }
    std::vector<Event> chain;
    std::set<EventId> seen{event.id};
    std::vector<EventId> open{event.id};
    while (!open.empty()) {
        const EventId id = open.back();
        open.pop_back();
        if (const auto row = dataset.rowOf(id))
            chain.push_back(dataset.event(*row));
        for (const EventId& next : neighbours[id]) {
            if (seen.insert(next).second)
                open.push_back(next);
        }
    }
    return chain;
}

std::vector<Locator> passagesOf(const Mention& mention)
{
    std::vector<Locator> passages;
    for (const Citation& citation : mention.citations) {
        const bool isCarrier = std::ranges::find(citation.supports, Field::Facts) != citation.supports.end();
        if (isCarrier &&
            std::ranges::find(passages, citation.locator.paragraph, &Locator::paragraph) == passages.end())
            passages.push_back(citation.locator);
    }
    return passages;
}

/// Later is greater.
auto ageOf(const Dataset& dataset, const PersonOutcome::Reported& outcome)
{
    const Source* source = dataset.source(outcome.source);
    const auto last = [](const DateInterval& interval) {
        return interval.end ? *interval.end : interval.start.value_or(Date::min());
    };
    return std::tuple(source ? last(source->issued) : Date::min(),
                      outcome.date ? last(outcome.date->interval) : Date::min(), outcome.event.value);
}

std::optional<PersonOutcome::Reported> latestOf(const Dataset& dataset, const std::vector<Event>& chain,
                                                const QString& person)
{
    std::optional<PersonOutcome::Reported> latest;
    for (const Event& event : chain) {
        for (const Mention& mention : event.mentions) {
            if (personsIn(mention) != std::set<QString>{person})
                continue;
            for (const Fact& fact : mention.facts) {
                if (fact.kind != FactKind::Outcome)
                    continue;
                PersonOutcome::Reported outcome{fact.what, event.id, event.date, mention.source,
                                                passagesOf(mention)};
                if (!latest || ageOf(dataset, *latest) < ageOf(dataset, outcome))
                    latest = std::move(outcome);
            }
        }
    }
    return latest;
}

} // namespace

std::vector<PersonOutcome> outcomesOf(const Dataset& dataset, const Event& event)
{
    std::vector<PersonOutcome> outcomes;
    std::set<QString> seen;
    std::vector<Event> chain;
    for (const Mention& mention : event.mentions) {
        for (const Fact& fact : mention.facts) {
            if (!namesPerson(fact) || !seen.insert(keyOf(fact)).second)
                continue;
            if (chain.empty())
                chain = chainOf(dataset, event);
            outcomes.push_back({{nameAlone(fact.what.en), nameAlone(fact.what.es)},
                                fact.kind,
                                latestOf(dataset, chain, keyOf(fact))});
        }
    }
    return outcomes;
}

} // namespace vraem
