// SPDX-License-Identifier: GPL-3.0-or-later
#include "combine.h"

#include "layered_columns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// The ids that are in use already and what they become: the layer's id before them.
template<typename Id, typename Item>
QHash<Id, Id> renamed(const std::vector<Item>& items, const std::vector<Item>& before, const LayerId& layer)
{
    QSet<Id> used;
    QSet<Id> own;
    for (const Item& item : before)
        used.insert(item.id);
    for (const Item& item : items)
        own.insert(item.id);
    QHash<Id, Id> names;
    for (const Item& item : items) {
        Id free = item.id;
        while (used.contains(free) || (free != item.id && own.contains(free)))
            free.value.prepend(layer.value + u':');
        if (free != item.id)
            names.insert(item.id, free);
    }
    return names;
}

bool hasEvent(const Dataset& dataset, const QString& suffix, const EventId& id)
{
    return id.value.endsWith(suffix) && dataset.rowOf({id.value.chopped(suffix.size())});
}

/// Whether an event of one is called like one of the other. Looks up those of the smaller in the larger.
bool shareEvents(const Dataset& a, const QString& suffixA, const Dataset& b, const QString& suffixB,
                 const std::stop_token& cancel)
{
    if (a.size() > b.size())
        return shareEvents(b, suffixB, a, suffixA, cancel);
    for (Row row = 0; row < a.size() && !cancel.stop_requested(); ++row) {
        if (hasEvent(b, suffixB, {a.idOf(row).value + suffixA}))
            return true;
    }
    return false;
}

/// A name that no layer has: the wanted one, or that with a number.
template<typename Of>
QString numbered(const QString& wanted, const std::vector<Layer>& layers, Of of, QChar between)
{
    const auto isTaken = [&](const QString& name) {
        return std::ranges::any_of(layers, [&](const Layer& layer) { return of(layer) == name; });
    };
    QString free = wanted;
    for (int number = 2; isTaken(free); ++number)
        free = wanted + between + QString::number(number);
    return free;
}

Layer named(Layer layer, const std::vector<Layer>& before)
{
    const QString id = layer.id.isEmpty() ? u"layer"_s : layer.id.value;
    layer.id = {numbered(id, before, [](const Layer& other) { return other.id.value; }, u'-')};
    const QString name = layer.name.isEmpty() ? layer.id.value : layer.name;
    layer.name = numbered(name, before, [](const Layer& other) { return other.name; }, u' ');
    return layer;
}

/// Takes one data set after the other.
class Combiner
{
public:
    explicit Combiner(std::stop_token cancel) : m_cancel(std::move(cancel)) {}

    void add(const DatasetPtr& part)
    {
        const Layer layer = named(part->layers().front(), m_all.layers);
        LayerPart added{part, namesOf(*part, layer.id)};
        addItems(*part, added.names);
        m_all.sourceEnds.push_back(m_all.sources.size());
        m_all.factionEnds.push_back(m_factions.size());
        m_all.placeEnds.push_back(m_places.size());
        m_all.layers.push_back(layer);
        if (part->overlay())
            addStamp(*part->overlay());
        if (!part->version().isEmpty())
            m_versions.append(part->version());
        m_all.parts.push_back(std::move(added));
    }

    CombineOutcome finished()
    {
        const std::vector<LayerRow> order = putInOrder(m_all.parts, m_cancel);
        if (m_cancel.stop_requested())
            return {};
        CombineOutcome outcome;
        m_all.columns = combinedColumns(m_all.parts, m_all.layers, order, outcome.issues);
        m_all.factions = FactionTree(std::move(m_factions));
        m_all.places = Gazetteer(std::move(m_places));
        m_all.version = m_versions.join(u", "_s);
        outcome.dataset = std::make_shared<const Dataset>(std::move(m_all));
        return outcome;
    }

private:
    void addStamp(const OverlayStamp& stamp)
    {
        OverlayStamp sum = m_all.overlay.value_or(OverlayStamp{stamp.digest});
        sum.corrections += stamp.corrections;
        sum.ownEvents += stamp.ownEvents;
        sum.regrouped += stamp.regrouped;
        m_all.overlay = sum;
    }

    LayerNames namesOf(const Dataset& part, const LayerId& layer) const
    {
        LayerNames names;
        names.sources = renamed<SourceId>(part.sources(), m_all.sources, layer);
        names.factions = renamed<FactionId>(part.factions().factions(), m_factions, layer);
        names.places = renamed<PlaceId>(part.places().places(), m_places, layer);
        for (int number = 2; isTaken(part, names.eventSuffix); ++number)
            names.eventSuffix = u'@' + QString::number(number);
        return names;
    }

    bool isTaken(const Dataset& part, const QString& suffix) const
    {
        return std::ranges::any_of(m_all.parts, [&](const LayerPart& other) {
            return shareEvents(*other.dataset, other.names.eventSuffix, part, suffix, m_cancel);
        });
    }

    void addItems(const Dataset& part, const LayerNames& names)
    {
        for (Source source : part.sources()) {
            source.id = names.of(source.id);
            m_all.sources.push_back(std::move(source));
        }
        for (Faction faction : part.factions().factions()) {
            faction.id = names.of(faction.id);
            if (faction.parent)
                faction.parent = names.of(*faction.parent);
            for (SourcedLocator& cited : faction.parentCitations)
                cited.source = names.of(cited.source);
            m_factions.push_back(std::move(faction));
        }
        for (Place place : part.places().places()) {
            place.id = names.of(place.id);
            if (place.parent)
                place.parent = names.of(*place.parent);
            m_places.push_back(std::move(place));
        }
        for (ContextFact fact : part.contextFacts()) {
            fact.source = names.of(fact.source);
            if (fact.faction)
                fact.faction = names.of(*fact.faction);
            m_all.contextFacts.push_back(std::move(fact));
        }
    }

    std::stop_token m_cancel;
    Dataset::Layered m_all;
    std::vector<Faction> m_factions;
    std::vector<Place> m_places;
    QStringList m_versions;
};

} // namespace

std::vector<DatasetPtr> partsOf(const DatasetPtr& dataset)
{
    std::vector<DatasetPtr> parts;
    for (const LayerPart& part : dataset->parts())
        parts.push_back(part.dataset);
    return parts.empty() ? std::vector{dataset} : parts;
}

CombineOutcome combine(const CombineRequest& request)
{
    std::vector<DatasetPtr> parts;
    for (const DatasetPtr& given : request.parts) {
        const std::vector<DatasetPtr> own = partsOf(given);
        parts.insert(parts.end(), own.begin(), own.end());
    }
    if (parts.size() == 1)
        return {parts.front(), {}};
    Combiner combiner(request.cancel);
    for (const DatasetPtr& part : parts) {
        if (request.cancel.stop_requested())
            return {};
        combiner.add(part);
    }
    return combiner.finished();
}

std::vector<DatasetPtr> partsWithout(const DatasetPtr& dataset, const LayerId& layer)
{
    std::vector<DatasetPtr> parts = partsOf(dataset);
    const auto found = std::ranges::find(dataset->layers(), layer, &Layer::id);
    if (found != dataset->layers().end())
        parts.erase(parts.begin() + (found - dataset->layers().begin()));
    return parts;
}

} // namespace vraem
