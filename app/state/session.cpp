// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "query/filter_scope.h"
#include "query/timeline_window.h"

#include <algorithm>

namespace vraem {
namespace {

DaySpan wholeYearsOf(const Dataset& dataset)
{
    using namespace std::chrono;
    const EventColumns& columns = dataset.columns();
    DaySpan span{floor<days>(system_clock::now()), floor<days>(system_clock::now())};
    if (columns.dated() > 0)
        span = {dateOfNumber(columns.firstDay.front()),
                dateOfNumber(*std::ranges::max_element(columns.lastDay))};
    return wholeYears(span);
}

} // namespace

Session::Session(QObject* parent) : QObject(parent)
{
    connect(&m_worker, &QueryWorker::answered, this, [this](const QueryResultPtr& result) {
        m_result = result;
        Q_EMIT filterChanged();
    });
    connect(&m_twins, &TwinFinder::found, this, &Session::twinsChanged);
    setDataset(std::make_shared<const Dataset>(Dataset::Parts{}));
}

std::optional<EventId> Session::currentEvent() const
{
    return m_selection.empty() ? std::nullopt : std::optional(m_selection.back());
}

bool Session::isSelected(const EventId& id) const
{
    return std::ranges::find(m_selection, id) != m_selection.end();
}

bool Session::isHovered(const EventId& id) const
{
    return m_hover && std::ranges::find(m_hover->events, id) != m_hover->events.end();
}

void Session::setDataset(DatasetPtr dataset)
{
    setEngine(std::make_shared<QueryEngine>(std::move(dataset)));
}

void Session::setEngine(QueryEnginePtr engine)
{
    m_base = engine->dataset();
    take(revised(std::move(engine)), incidentsOnly());
    forgetFilters();
    m_selection.clear();
    m_visibleSpan = m_fullSpan;
    m_addsLayers = false;
    m_statisticsChoice.periods.reset();
    announceAll();
}

void Session::setLayers(QueryEnginePtr engine)
{
    const std::vector<Layer> before = dataset()->layers();
    const bool sawAll = m_visibleSpan == m_fullSpan;
    m_base = engine->dataset();
    engine = revised(std::move(engine));
    Filter filter = filterWithin(*engine->dataset(), wholeFilter());
    for (const Layer& layer : engine->dataset()->layers()) {
        const bool isNew = std::ranges::find(before, layer.id, &Layer::id) == before.end();
        if (isNew && !filter.layers.empty())
            filter.layers.insert(layer.id);
    }
    take(std::move(engine), filter);
    forgetFilters();
    std::erase_if(m_selection, [this](const EventId& id) { return !dataset()->rowOf(id); });
    const DaySpan seen = sawAll ? m_fullSpan : m_visibleSpan;
    m_addsLayers = m_addsLayers && dataset()->isLayered();
    m_visibleSpan = {std::clamp(seen.first, m_fullSpan.first, m_fullSpan.last),
                     std::clamp(seen.last, m_fullSpan.first, m_fullSpan.last)};
    announceAll();
}

void Session::take(QueryEnginePtr engine, const Filter& filter)
{
    interruptPlay(false);
    m_filter = filter;
    m_marks = std::make_shared<const OwnMarks>(marksOf(m_applied, m_overlay));
    m_unfiltered = resultOf(*engine, everything(), m_marks);
    m_result = resultOf(*engine, m_filter, m_marks);
    m_engine = std::move(engine);
    m_worker.setMarks(m_marks);
    m_worker.setEngine(m_engine);
    m_hover.reset();
    m_isCardPinned = false;
    m_fullSpan = wholeYearsOf(*dataset());
    m_twins.look(dataset());
}

void Session::forgetFilters()
{
    m_undo.clear();
    m_redo.clear();
    Q_EMIT filterStepped(FilterStep::Forgotten);
}

void Session::announceAll()
{
    Q_EMIT datasetChanged();
    Q_EMIT filterChanged();
    Q_EMIT selectionChanged();
    Q_EMIT hoverChanged();
    Q_EMIT cardPinnedChanged();
    Q_EMIT visibleSpanChanged();
    Q_EMIT addsLayersChanged();
    Q_EMIT twinsChanged();
}

std::vector<size_t> Session::shownLayers() const
{
    std::vector<size_t> shown;
    const std::vector<Layer>& layers = dataset()->layers();
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        if (m_filter.layers.empty() || m_filter.layers.contains(layers[layer].id))
            shown.push_back(layer);
    }
    return shown;
}

std::vector<int> Session::ofShownLayers(const std::vector<int>& byLayer) const
{
    std::vector<int> shown;
    for (const size_t layer : shownLayers())
        shown.push_back(byLayer[layer]);
    return shown;
}

void Session::setAddsLayers(bool adds)
{
    if (adds == m_addsLayers)
        return;
    m_addsLayers = adds;
    Q_EMIT addsLayersChanged();
}

void Session::applyFilter(const Filter& filter)
{
    m_filter = filter;
    m_worker.ask(filter);
    if (m_worker.isBusy())
        Q_EMIT queryStarted();
}

void Session::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    const bool goesOn = filter.dates == m_filter.dates;
    const Filter whole = unplayed(filter);
    m_undo.push_back(wholeFilter());
    m_redo.clear();
    interruptPlay(goesOn);
    Q_EMIT filterStepped(FilterStep::Made);
    applyFilter(whole);
}

void Session::undoFilter()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(wholeFilter());
    interruptPlay(true);
    const Filter previous = m_undo.back();
    m_undo.pop_back();
    Q_EMIT filterStepped(FilterStep::Undone);
    applyFilter(previous);
}

void Session::redoFilter()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(wholeFilter());
    interruptPlay(true);
    const Filter next = m_redo.back();
    m_redo.pop_back();
    Q_EMIT filterStepped(FilterStep::Redone);
    applyFilter(next);
}

void Session::select(const EventId& id)
{
    setSelection({id});
}

void Session::toggleSelected(const EventId& id)
{
    std::vector<EventId> ids = m_selection;
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    setSelection(std::move(ids));
}

void Session::setSelection(std::vector<EventId> ids)
{
    std::erase_if(ids, [this](const EventId& id) { return !dataset()->rowOf(id); });
    if (ids == m_selection)
        return;
    m_selection = std::move(ids);
    Q_EMIT selectionChanged();
}

void Session::step(int direction)
{
    const RowSet& rows = m_result->rows;
    if (rows.empty())
        return;
    const auto current = currentEvent();
    const Row row = current ? *dataset()->rowOf(*current) : 0;
    const int before = rows.positionOf(row);
    const bool isAmong = current && rows.contains(row);
    int next = direction > 0 ? before + (isAmong ? 1 : 0) : before - 1;
    if (!current)
        next = direction > 0 ? 0 : rows.size() - 1;
    if (next >= 0 && next < rows.size())
        select(dataset()->event(rows.at(next)).id);
}

void Session::setHover(std::optional<Hover> hover)
{
    const bool restsOnEvents = hover && !hover->events.empty();
    if (restsOnEvents ? hover == m_hover : !m_hover)
        return;
    if (restsOnEvents)
        m_hover.emplace(std::move(*hover));
    else
        m_hover.reset();
    Q_EMIT hoverChanged();
}

void Session::setCardPinned(bool pinned)
{
    if (pinned == m_isCardPinned)
        return;
    m_isCardPinned = pinned;
    Q_EMIT cardPinnedChanged();
}

void Session::setVisibleSpan(DaySpan span)
{
    const auto length =
        std::clamp(span.last - span.first, std::chrono::days(0), m_fullSpan.last - m_fullSpan.first);
    span.first = std::clamp(span.first, m_fullSpan.first, m_fullSpan.last - length);
    span.last = span.first + length;
    if (span == m_visibleSpan)
        return;
    m_visibleSpan = span;
    Q_EMIT visibleSpanChanged();
}

void Session::setTimelineRule(const TimelineRule& rule)
{
    if (rule == m_timelineRule)
        return;
    m_timelineRule = rule;
    Q_EMIT timelineRuleChanged();
}

void Session::setFadesOlder(bool fades)
{
    if (std::exchange(m_fadesOlder, fades) != fades)
        Q_EMIT fadesOlderChanged();
}

void Session::setTab(ScreenTab tab)
{
    if (std::exchange(m_tab, tab) != tab)
        Q_EMIT tabChanged();
}

void Session::setStatisticsChoice(const StatisticsChoice& choice)
{
    if (std::exchange(m_statisticsChoice, choice) != choice)
        Q_EMIT statisticsChoiceChanged();
}

void Session::setReports(AttachedReports reports)
{
    m_reports = std::move(reports);
    Q_EMIT reportsChanged();
}

void Session::showPassage(const PassageRef& passage)
{
    Q_EMIT passageRequested(passage);
}

bool Session::escape()
{
    if (m_isCardPinned) {
        setCardPinned(false);
        setHover(std::nullopt);
        return true;
    }
    if (m_hover) {
        setHover(std::nullopt);
        return true;
    }
    if (!m_selection.empty()) {
        setSelection({});
        return true;
    }
    return false;
}

} // namespace vraem
