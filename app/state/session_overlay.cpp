// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "model/combine.h"
#include "query/filter_scope.h"

#include <algorithm>

namespace vraem {
namespace {

/// Whether a filter could tell them apart; notes count where it looks into them.
bool looksTheSame(const OwnMarks& a, const OwnMarks& b, const Filter& filter)
{
    return a.rows == b.rows && a.tags == b.tags && (filter.noteText.isEmpty() || a.notes == b.notes);
}

} // namespace

QueryEnginePtr Session::revised(QueryEnginePtr engine)
{
    m_applied = m_appliesCorrections ? applyOverlay(m_base, m_overlay) : withoutOverlay(m_base);
    return m_applied.dataset == engine->dataset() ? std::move(engine)
                                                  : std::make_shared<QueryEngine>(m_applied.dataset);
}

void Session::setOverlay(const Overlay& overlay, const std::optional<Issue>& obstacle)
{
    const bool changesData = overlay.digest() != m_overlay.digest();
    m_overlay = overlay;
    m_overlayObstacle = obstacle;
    if (changesData && m_appliesCorrections)
        showRevised();
    else
        remark();
    Q_EMIT overlayChanged();
}

void Session::setAppliesCorrections(bool applies)
{
    if (applies == m_appliesCorrections)
        return;
    m_appliesCorrections = applies;
    showRevised();
    Q_EMIT appliesCorrectionsChanged();
    Q_EMIT overlayChanged();
}

void Session::changeOverlay(const LayerId& data, std::vector<Change> changes, bool continues)
{
    QString version;
    for (const DatasetPtr& part : partsOf(m_base)) {
        if (part->layers().front().id == data)
            version = part->version();
    }
    Q_EMIT overlayEditAsked({data, version, QDateTime::currentDateTimeUtc(), std::move(changes), continues});
}

void Session::remark()
{
    auto marks = std::make_shared<const OwnMarks>(marksOf(m_applied, m_overlay));
    const bool isSame = looksTheSame(*marks, *m_marks, m_filter);
    m_marks = std::move(marks);
    m_worker.setMarks(m_marks);
    if (!isSame)
        applyFilter(m_filter);
}

void Session::showRevised()
{
    const DatasetPtr before = dataset();
    std::vector<EventRef> selected;
    for (const EventId& id : m_selection) {
        if (const auto ref = refOf(*before, id))
            selected.push_back(*ref);
    }
    QueryEnginePtr engine = revised(m_engine);
    if (engine == m_engine) {
        remark();
        return;
    }
    const bool sawAll = m_visibleSpan == m_fullSpan;
    const Filter filter = filterWithin(*engine->dataset(), wholeFilter());
    take(std::move(engine), filter);
    m_selection.clear();
    for (const EventRef& ref : selected) {
        const auto id = shownId(m_applied, ref);
        if (id && std::ranges::find(m_selection, *id) == m_selection.end())
            m_selection.push_back(*id);
    }
    const DaySpan seen = sawAll ? m_fullSpan : m_visibleSpan;
    m_visibleSpan = {std::clamp(seen.first, m_fullSpan.first, m_fullSpan.last),
                     std::clamp(seen.last, m_fullSpan.first, m_fullSpan.last)};
    announceAll();
}

} // namespace vraem
