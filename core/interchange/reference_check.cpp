// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_check.h"

#include "model/merge.h"
#include "model/merged_events.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

bool hasSource(const std::vector<Source>& sources, const SourceId& id)
{
    return std::ranges::find(sources, id, &Source::id) != sources.end();
}

void dangling(const JsonCursor& json, QLatin1StringView field, const QString& id, const QString& file)
{
    if (!id.isEmpty())
        json.sink().add(IssueCode::DanglingId, json.pathOf(field), id, file);
}

template<typename Node>
Issues checkForest(const std::vector<Node>& nodes, const QString& file, const QString& list)
{
    Issues issues;
    std::map<QString, const Node*> byId;
    const auto at = [&](const Node& node) { return u"%1[%2]"_s.arg(list).arg(&node - nodes.data()); };
    for (const Node& node : nodes) {
        if (!byId.emplace(node.id.value, &node).second)
            issues.append({IssueCode::DuplicateId, file, at(node), node.id.value, {}});
    }
    for (const Node& node : nodes) {
        std::set<QString> seen;
        const Node* up = &node;
        while (up && up->parent && seen.insert(up->id.value).second) {
            const auto parent = byId.find(up->parent->value);
            if (parent == byId.end() && up == &node)
                issues.append(
                    {IssueCode::DanglingId, file, at(node) + u".parent"_s, up->parent->value, file});
            up = parent == byId.end() ? nullptr : parent->second;
        }
        if (up && up->parent)
            issues.append({IssueCode::FactionCycle, file, at(node) + u".parent"_s, node.id.value, {}});
    }
    return issues;
}

template<typename Item>
void checkUnique(const std::vector<Item>& items, const QString& where, Issues& issues)
{
    std::set<QString> seen;
    for (const Item& item : items) {
        if (!seen.insert(item.id.value).second)
            issues.append({IssueCode::DuplicateId, where, {}, item.id.value, {}});
    }
}

} // namespace

void checkReferences(const Mention& mention, const JsonCursor& json, const Dataset::Parts& parts)
{
    if (!hasSource(parts.sources, mention.source))
        dangling(json, "source"_L1, mention.source.value, u"sources.json"_s);
    if (mention.place && !parts.places.find(mention.place->place))
        dangling(json, "place.id"_L1, mention.place->place.value, u"places.json"_s);
    for (const Actor& actor : mention.actors) {
        if (!parts.factions.find(actor.faction))
            dangling(json, "actors"_L1, actor.faction.value, u"factions.json"_s);
    }
}

void checkReferences(const ContextFact& fact, const JsonCursor& json, const Dataset::Parts& parts)
{
    if (!hasSource(parts.sources, fact.source))
        dangling(json, "source"_L1, fact.source.value, u"sources.json"_s);
    if (fact.faction && !parts.factions.find(*fact.faction))
        dangling(json, "faction"_L1, fact.faction->value, u"factions.json"_s);
}

Issues checkTree(const std::vector<Faction>& factions, const QString& file,
                 const std::vector<Source>& sources)
{
    Issues issues = checkForest(factions, file, u"factions"_s);
    for (const Faction& faction : factions) {
        for (const SourcedLocator& citation : faction.parentCitations) {
            if (!hasSource(sources, citation.source))
                issues.append({IssueCode::DanglingId, file, faction.id.value, citation.source.value,
                               u"sources.json"_s});
        }
    }
    return issues;
}

Issues checkTree(const std::vector<Place>& places, const QString& file)
{
    return checkForest(places, file, u"places"_s);
}

Issues checkWhole(const Dataset::Parts& parts, const QString& where)
{
    Issues issues;
    checkUnique(parts.mentions, where, issues);
    checkUnique(parts.contextFacts, where, issues);
    std::map<EventId, Unit> units;
    for (const Mention& mention : parts.mentions) {
        const auto [known, isNew] = units.emplace(mention.event, mention.unit);
        if (!isNew && known->second != mention.unit)
            issues.append({IssueCode::UnitMismatch, where, mention.id.value, nameOf(mention.unit),
                           nameOf(known->second)});
    }
    for (const Mention& mention : parts.mentions) {
        for (const Link& link : mention.links) {
            if (!units.contains(link.event))
                issues.append(
                    {IssueCode::DanglingId, where, mention.id.value, link.event.value, u"mentions"_s});
        }
    }
    if (!hasErrors(issues)) {
        Issues merges = reviewMerges(
            MergedEvents(parts.mentions, parts.sources, parts.places, parts.factions).events(), parts.places);
        for (Issue& issue : merges)
            issue.file = where;
        issues += merges;
    }
    return issues;
}

} // namespace vraem
