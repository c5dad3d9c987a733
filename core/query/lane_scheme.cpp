// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_scheme.h"

#include <algorithm>
#include <map>

namespace vraem {
namespace {

std::vector<std::optional<FactionId>> groupsOf(const FactionTree& factions, const std::vector<Actor>& actors,
                                               Role role)
{
    std::vector<std::optional<FactionId>> groups;
    for (const Actor& actor : actors) {
        if (actor.role != role)
            continue;
        const FactionId root = factions.root(actor.faction);
        if (std::ranges::find(groups, root) == groups.end())
            groups.push_back(root);
    }
    return groups;
}

size_t layerOf(const Dataset& dataset, const LaneSubject& subject)
{
    if (const auto* faction = std::get_if<FactionId>(&subject))
        return dataset.layerOf(*faction);
    if (const auto* place = std::get_if<PlaceId>(&subject))
        return dataset.layerOf(*place);
    if (const auto* source = std::get_if<SourceId>(&subject))
        return dataset.layerOf(*source);
    return 0;
}

bool isOfEachLayer(const LaneSubject& subject)
{
    return std::holds_alternative<UnnamedLane>(subject) || std::holds_alternative<EventType>(subject);
}

LaneSubject departmentOf(const Gazetteer& places, const PlaceWording& wording)
{
    if (!wording.isGiven())
        return UnnamedLane::NotStated;
    const Place* department = places.ancestorAt(places.places()[wording.place].id, PlaceLevel::Department);
    return department ? LaneSubject(department->id) : UnnamedLane::Wider;
}

} // namespace

std::vector<std::optional<FactionId>> laneGroups(const FactionTree& factions,
                                                 const std::vector<Actor>& actors)
{
    for (const Role role : {Role::Initiator, Role::Participant, Role::Target}) {
        auto groups = groupsOf(factions, actors, role);
        if (!groups.empty())
            return groups;
    }
    return {std::nullopt};
}

LaneScheme::LaneScheme(const Dataset& dataset, LaneRule rule, const QueryColumns* columns)
    : m_dataset(dataset)
{
    const bool hasManyGroups = dataset.factions().roots().size() > QueryColumns::mostGroups;
    switch (rule) {
    case LaneRule::Faction:
        columns&& hasManyGroups ? makeGroupLanes(*columns) : makeFactionLanes();
        break;
    case LaneRule::Type:
        makeTypeLanes();
        break;
    case LaneRule::Department:
        makeDepartmentLanes();
        break;
    case LaneRule::Source:
        makeSourceLanes();
        break;
    }
}

std::vector<size_t> LaneScheme::lanesOf(Row row) const
{
    std::vector<size_t> lanes;
    forEachLaneOf(row, [&](size_t lane) { lanes.push_back(lane); });
    return lanes;
}

void LaneScheme::addLanes(const Subjects& subjects, const std::vector<UnnamedLane>& unnamed)
{
    const auto add = [this](const LaneSubject& subject) {
        const bool isOfEach = isOfEachLayer(subject);
        const size_t count = isOfEach ? m_dataset.layers().size() : 1;
        for (size_t layer = 0; layer < count; ++layer) {
            m_lanes.push_back({subject, isOfEach ? layer : layerOf(m_dataset, subject)});
            m_isOfEachLayer.push_back(isOfEach);
        }
    };
    std::ranges::for_each(subjects, add);
    std::ranges::for_each(unnamed, add);
}

void LaneScheme::listLanes(const std::vector<Subjects>& ofCodes)
{
    std::map<LaneSubject, Code> firstLanes;
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        firstLanes.try_emplace(m_lanes[lane].subject, static_cast<Code>(lane));
    for (const Subjects& subjects : ofCodes) {
        std::vector<Code> lanes;
        for (const LaneSubject& subject : subjects) {
            const Code lane = firstLanes.at(subject);
            if (std::ranges::find(lanes, lane) == lanes.end())
                lanes.push_back(lane);
        }
        m_lanesOf.append(lanes);
    }
}

void LaneScheme::makeFactionLanes()
{
    const auto roots = m_dataset.factions().roots();
    addLanes(Subjects(roots.begin(), roots.end()), {UnnamedLane::NotStated});
    m_codes = m_dataset.columns().actors.codes;
    std::vector<Subjects> ofCodes;
    for (const std::vector<Actor>& actors : m_dataset.columns().actors.values) {
        Subjects& subjects = ofCodes.emplace_back();
        for (const auto& group : laneGroups(m_dataset.factions(), actors))
            subjects.push_back(group ? LaneSubject(*group) : UnnamedLane::NotStated);
    }
    listLanes(ofCodes);
}

void LaneScheme::makeGroupLanes(const QueryColumns& columns)
{
    std::vector<Subjects> ofCodes;
    Subjects named;
    for (const ColourGroup& group : columns.groups().values) {
        const bool isFaction = group.kind == ColourGroup::Kind::Faction;
        const auto unnamed =
            group.kind == ColourGroup::Kind::Smaller ? UnnamedLane::Smaller : UnnamedLane::SeveralOrNotStated;
        ofCodes.push_back({isFaction ? LaneSubject(group.faction) : unnamed});
        if (isFaction)
            named.push_back(ofCodes.back().front());
    }
    addLanes(named, {UnnamedLane::Smaller, UnnamedLane::SeveralOrNotStated});
    m_ownCodes.assign(columns.groups().codes.begin(), columns.groups().codes.end());
    m_codes = m_ownCodes;
    listLanes(ofCodes);
}

void LaneScheme::makeTypeLanes()
{
    const auto types = valuesOf<EventType>();
    addLanes(Subjects(types.begin(), types.end()), {});
    const EventColumns& columns = m_dataset.columns();
    m_ownCodes.assign(columns.subType.begin(), columns.subType.end());
    m_codes = m_ownCodes;
    std::vector<Subjects> ofCodes;
    for (const EventSubType subType : valuesOf<EventSubType>())
        ofCodes.push_back({typeOf(subType)});
    listLanes(ofCodes);
}

void LaneScheme::makeDepartmentLanes()
{
    const auto& places = m_dataset.columns().place;
    m_codes = places.codes;
    std::vector<Subjects> ofCodes;
    for (const PlaceWording& wording : places.values)
        ofCodes.push_back({departmentOf(m_dataset.places(), wording)});
    addLanes(keepLargest(ofCodes, true), {UnnamedLane::Smaller, UnnamedLane::Wider, UnnamedLane::NotStated});
    listLanes(ofCodes);
}

void LaneScheme::makeSourceLanes()
{
    const auto& sources = m_dataset.columns().sources;
    m_codes = sources.codes;
    std::vector<Subjects> ofCodes;
    for (const std::vector<SourceId>& ids : sources.values)
        ofCodes.push_back(ids.empty() ? Subjects{UnnamedLane::NotStated} : Subjects(ids.begin(), ids.end()));
    addLanes(keepLargest(ofCodes, false), {UnnamedLane::Smaller, UnnamedLane::NotStated});
    listLanes(ofCodes);
}

LaneScheme::Subjects LaneScheme::keepLargest(std::vector<Subjects>& ofCodes, bool isSortedBySize) const
{
    std::vector<int> rowsOfCode(ofCodes.size());
    for (const Code code : m_codes)
        ++rowsOfCode[code];
    std::map<LaneSubject, int> rowsOf;
    for (size_t code = 0; code < ofCodes.size(); ++code) {
        for (const LaneSubject& subject : ofCodes[code]) {
            if (!std::holds_alternative<UnnamedLane>(subject))
                rowsOf[subject] += rowsOfCode[code];
        }
    }
    std::vector<const std::pair<const LaneSubject, int>*> bySize;
    for (const auto& entry : rowsOf)
        bySize.push_back(&entry);
    std::ranges::stable_sort(bySize, {}, [](const auto* entry) { return -entry->second; });
    bySize.resize(std::min(bySize.size(), mostNamed));
    Subjects kept;
    for (const auto* entry : bySize)
        kept.push_back(entry->first);
    for (Subjects& subjects : ofCodes) {
        for (LaneSubject& subject : subjects) {
            if (rowsOf.contains(subject) && std::ranges::find(kept, subject) == kept.end())
                subject = UnnamedLane::Smaller;
        }
    }
    if (isSortedBySize)
        return kept;
    Subjects inOrder;
    for (const Source& source : m_dataset.sources()) {
        if (std::ranges::find(kept, LaneSubject(source.id)) != kept.end())
            inOrder.emplace_back(source.id);
    }
    return inOrder;
}

} // namespace vraem
