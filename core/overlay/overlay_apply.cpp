// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_apply.h"

#include "model/combine.h"
#include "query/text_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qsizetype digestDigits = 12;

/// The mentions a coded data set was merged from, and all else it is made of.
Dataset::Parts partsAgain(const Dataset& dataset)
{
    Dataset::Parts parts{
        dataset.version(),      dataset.sources(),       dataset.factions(), dataset.places(), {},
        dataset.contextFacts(), dataset.layers().front()};
    for (Row row = 0; row < dataset.size(); ++row) {
        Event event = dataset.event(row);
        std::ranges::move(event.mentions, std::back_inserter(parts.mentions));
    }
    return parts;
}

/// Puts the user's own into the parts of one coded data set.
class Reviser
{
public:
    Reviser(const Dataset& dataset, const OwnData& own)
        : m_own(own), m_parts(partsAgain(dataset)), m_data(dataset.layers().front().id)
    {}

    void revise()
    {
        for (const Mention& mention : m_parts.mentions)
            m_home.emplace(mention.id, mention.event);
        addOwnEvents();
        regroup();
        findMoved();
        addCorrections();
        for (Mention& mention : m_parts.mentions) {
            for (Link& link : mention.links)
                link.event = placeOf(link.event);
        }
    }

    bool changesAnything() const { return m_stamp != OverlayStamp(); }
    std::map<EventId, EventId> moved() const { return m_moved; }
    const Issues& orphans() const { return m_orphans; }

    Dataset::Parts parts(const QString& digest)
    {
        m_stamp.digest = digest;
        m_parts.version += u"+own."_s + digest.first(digestDigits);
        m_parts.overlay = m_stamp;
        return std::move(m_parts);
    }

private:
    void orphan(const QString& id, const QString& missing)
    {
        m_orphans.append({IssueCode::OverlayOrphan, {}, m_data.value, id, missing, true});
    }

    EventId placeOf(const EventId& id) const
    {
        const auto found = m_moved.find(id);
        return found == m_moved.end() ? id : found->second;
    }

    bool hasEvent(const EventId& id) const
    {
        return std::ranges::find(m_parts.mentions, id, &Mention::event) != m_parts.mentions.end();
    }

    /// The first thing a mention of the user's names that is not there; empty where all is.
    QString missingOf(const Mention& mention)
    {
        if (m_home.contains(mention.id))
            return mention.id.value;
        if (!isKnown(mention.source))
            return mention.source.value;
        if (mention.place && !isKnown(mention.place->place))
            return mention.place->place.value;
        for (const Actor& actor : mention.actors) {
            if (!m_parts.factions.find(actor.faction))
                return actor.faction.value;
        }
        return {};
    }

    bool isKnown(const SourceId& id)
    {
        if (std::ranges::find(m_parts.sources, id, &Source::id) != m_parts.sources.end())
            return true;
        const auto own = m_own.sources.find(id);
        if (own == m_own.sources.end())
            return false;
        m_parts.sources.push_back(own->second);
        m_parts.sources.back().isOwn = true;
        return true;
    }

    bool isKnown(const PlaceId& id)
    {
        if (m_parts.places.find(id))
            return true;
        const auto own = m_own.places.find(id);
        const bool isUsable =
            own != m_own.places.end() && (!own->second.parent || m_parts.places.find(*own->second.parent));
        if (isUsable) {
            std::vector<Place> places = m_parts.places.places();
            places.push_back(own->second);
            m_parts.places = Gazetteer(std::move(places));
        }
        return isUsable;
    }

    void addOwnEvents()
    {
        for (const auto& [id, mention] : m_own.mentions) {
            if (mention.isCorrection())
                continue;
            if (const QString missing = missingOf(mention); !missing.isEmpty()) {
                orphan(id.value, missing);
                continue;
            }
            m_home.emplace(id, mention.event);
            m_parts.mentions.push_back(mention);
            ++m_stamp.ownEvents;
        }
    }

    void regroup()
    {
        for (const auto& [id, regrouping] : m_own.regroupings) {
            const auto mention = std::ranges::find(m_parts.mentions, id, &Mention::id);
            if (mention == m_parts.mentions.end()) {
                orphan(id.value, id.value);
                continue;
            }
            const auto inTarget = std::ranges::find(m_parts.mentions, regrouping.event, &Mention::event);
            const bool isThere = inTarget != m_parts.mentions.end();
            if (!isThere && !isOwnId(regrouping.event.value)) {
                orphan(id.value, regrouping.event.value);
                continue;
            }
            if (isThere && inTarget->unit != mention->unit) {
                m_orphans.append(
                    {IssueCode::OverlayRefused, {}, m_data.value, id.value, nameOf(inTarget->unit), true});
                continue;
            }
            m_stamp.regrouped += mention->event != regrouping.event ? 1 : 0;
            mention->event = regrouping.event;
        }
    }

    void findMoved()
    {
        for (const Mention& mention : m_parts.mentions) {
            const EventId& before = m_home.at(mention.id);
            if (before != mention.event && !hasEvent(before))
                m_moved.emplace(before, mention.event);
        }
    }

    void addCorrections()
    {
        std::vector<Mention> corrections;
        for (const auto& [id, own] : m_own.mentions) {
            if (!own.isCorrection())
                continue;
            Mention correction = own;
            correction.event = placeOf(own.event);
            const QString missing = hasEvent(correction.event) ? missingOf(own) : own.event.value;
            if (!missing.isEmpty()) {
                orphan(id.value, missing);
                continue;
            }
            m_stamp.corrections += static_cast<int>(own.corrects.size());
            corrections.push_back(std::move(correction));
        }
        std::ranges::move(corrections, std::back_inserter(m_parts.mentions));
    }

    const OwnData& m_own;
    Dataset::Parts m_parts;
    LayerId m_data;
    /// The event of each mention before anything was put elsewhere.
    std::map<MentionId, EventId> m_home;
    std::map<EventId, EventId> m_moved;
    OverlayStamp m_stamp;
    Issues m_orphans;
};

const LayerId& dataOf(const Dataset& part)
{
    return part.layers().front().id;
}

/// The data set as it is, where nothing in it is changed.
DatasetPtr revised(const DatasetPtr& part, const Overlay& overlay, AppliedOverlay& applied)
{
    const LayerId& data = dataOf(*part);
    const OwnData& own = overlay.of(data);
    if (!part->isCoded() || !own.changesData())
        return part;
    Reviser reviser(*part, own);
    reviser.revise();
    applied.moved[data] = reviser.moved();
    applied.orphans += reviser.orphans();
    return reviser.changesAnything() ? std::make_shared<const Dataset>(reviser.parts(overlay.digest()))
                                     : part;
}

/// Calls with each data set that is shown, its position among the layers and its id.
void forEachPart(const Dataset& shown, auto visit)
{
    if (!shown.isLayered())
        visit(size_t{0}, dataOf(shown));
    for (size_t i = 0; i < shown.parts().size(); ++i)
        visit(i, dataOf(*shown.parts()[i].dataset));
}

std::optional<Row> rowIn(const Dataset& shown, size_t part, const EventId& id)
{
    if (!shown.isLayered())
        return shown.rowOf(id);
    const LayerPart& layer = shown.parts()[part];
    const auto row = layer.dataset->rowOf(id);
    return row ? std::optional(layer.rows[static_cast<size_t>(*row)]) : std::nullopt;
}

EventId whereNow(const AppliedOverlay& applied, const LayerId& data, const EventId& id)
{
    const auto moved = applied.moved.find(data);
    if (moved == applied.moved.end())
        return id;
    const auto found = moved->second.find(id);
    return found == moved->second.end() ? id : found->second;
}

/// Events with corrections, and those that are as they are by the user alone.
void markChanges(const Dataset& shown, const Overlay& overlay, const AppliedOverlay& applied, OwnMarks& marks)
{
    forEachPart(shown, [&](size_t part, const LayerId& data) {
        const auto mark = [&](OwnMark kind, const EventId& event) {
            if (const auto row = rowIn(shown, part, event))
                marks.of(kind).insert(*row);
        };
        const DatasetPtr& dataset = shown.isLayered() ? shown.parts()[part].dataset : applied.dataset;
        if (!dataset->overlay())
            return;
        for (Row row = 0; row < dataset->size(); ++row) {
            const Event event = dataset->event(row);
            for (const Mention& mention : event.mentions) {
                if (mention.isCorrection())
                    mark(OwnMark::Corrected, event.id);
                else if (isOwnId(mention.id.value) || overlay.of(data).regroupings.contains(mention.id))
                    mark(OwnMark::Own, event.id);
            }
        }
    });
}

void findAnnotationOrphans(const Overlay& overlay, AppliedOverlay& applied)
{
    forEachPart(*applied.dataset, [&](size_t part, const LayerId& data) {
        for (const auto& [event, annotation] : overlay.of(data).annotations) {
            if (!rowIn(*applied.dataset, part, whereNow(applied, data, event)))
                applied.orphans.append(
                    {IssueCode::OverlayOrphan, {}, data.value, event.value, event.value, true});
        }
    });
}

} // namespace

AppliedOverlay withoutOverlay(const DatasetPtr& dataset)
{
    return {dataset};
}

AppliedOverlay applyOverlay(const DatasetPtr& dataset, const Overlay& overlay)
{
    AppliedOverlay applied;
    std::vector<DatasetPtr> parts = partsOf(dataset);
    bool isChanged = false;
    for (DatasetPtr& part : parts) {
        const DatasetPtr before = part;
        part = revised(part, overlay, applied);
        isChanged = isChanged || part != before;
    }
    applied.dataset = isChanged ? combine({parts}).dataset : dataset;
    findAnnotationOrphans(overlay, applied);
    return applied;
}

OwnMarks marksOf(const AppliedOverlay& applied, const Overlay& overlay)
{
    const Dataset& shown = *applied.dataset;
    OwnMarks marks = noMarks(shown.size());
    std::map<Row, QString> notes;
    forEachPart(shown, [&](size_t part, const LayerId& data) {
        const OwnData& own = overlay.of(data);
        const auto rowOf = [&](const EventId& id) { return rowIn(shown, part, whereNow(applied, data, id)); };
        for (const auto& [event, annotation] : own.annotations) {
            const auto row = rowOf(event);
            if (!row)
                continue;
            if (annotation.isBookmarked)
                marks.of(OwnMark::Bookmarked).insert(*row);
            for (const QString& tag : annotation.tags)
                marks.tags.try_emplace(tag, RowSet(shown.size())).first->second.insert(*row);
            if (!annotation.note.isEmpty())
                notes[*row] += foldForSearch(annotation.note) + u'\n';
        }
    });
    markChanges(shown, overlay, applied, marks);
    for (auto& [row, words] : notes) {
        marks.of(OwnMark::Noted).insert(row);
        marks.notes.emplace_back(row, std::move(words));
    }
    return marks;
}

std::optional<EventRef> refOf(const Dataset& shown, const EventId& id)
{
    const auto row = shown.rowOf(id);
    if (!row)
        return std::nullopt;
    if (!shown.isLayered())
        return EventRef{dataOf(shown), id};
    const LayerPart& part = shown.parts()[shown.columns().layer[static_cast<size_t>(*row)]];
    return EventRef{dataOf(*part.dataset), {id.value.chopped(part.names.eventSuffix.size())}};
}

std::optional<EventId> shownId(const AppliedOverlay& applied, const EventRef& event)
{
    std::optional<EventId> shown;
    forEachPart(*applied.dataset, [&](size_t part, const LayerId& data) {
        if (data != event.data || shown)
            return;
        if (const auto row = rowIn(*applied.dataset, part, whereNow(applied, data, event.event)))
            shown = applied.dataset->idOf(*row);
    });
    return shown;
}

std::vector<std::pair<EventRef, Annotation>> annotationsOf(const AppliedOverlay& applied,
                                                           const Overlay& overlay, const EventRef& event)
{
    std::vector<std::pair<EventRef, Annotation>> all;
    const auto add = [&](const EventId& id) {
        const EventRef ref{event.data, id};
        if (Annotation annotation = overlay.annotationOf(ref); !annotation.isEmpty())
            all.emplace_back(ref, std::move(annotation));
    };
    add(event.event);
    const auto moved = applied.moved.find(event.data);
    if (moved == applied.moved.end())
        return all;
    for (const auto& [before, now] : moved->second) {
        if (now == event.event)
            add(before);
    }
    return all;
}

} // namespace vraem
