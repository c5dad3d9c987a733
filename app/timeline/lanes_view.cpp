// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes_view.h"

#include "ghost_words.h"
#include "item_painter.h"
#include "lane_column.h"
#include "lane_corner.h"
#include "lanes_accessible.h"
#include "look/drawn_accessible.h"
#include "look/labels.h"
#include "look/marker.h"
#include "query/timeline_window.h"
#include "window_count.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace vraem {
namespace {

/// Corners of a marker stand out of the circle of its radius.
constexpr double reachOfShape = 1.25;
/// A window that moves on within this time is not read out.
constexpr int restOfWindow = 400;

} // namespace

LanesView::LanesView(Session& session, QWidget* parent)
    : QAbstractScrollArea(parent), m_session(session), m_corner(new LaneCorner(session, this))
{
    installLanesAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    verticalScrollBar()->setAccessibleName(tr("Scroll lanes"));
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(restOfWindow);
    connect(&m_announcement, &QTimer::timeout, this, &LanesView::announceWindow);
    connect(&session, &Session::datasetChanged, this, &LanesView::updateScheme);
    connect(&session, &Session::timelineRuleChanged, this, [this] {
        updateScheme();
        updateRows();
    });
    connect(&session, &Session::filterChanged, this, &LanesView::updateRows);
    connect(&session, &Session::addsLayersChanged, this, &LanesView::updateRows);
    connect(&session, &Session::visibleSpanChanged, this, &LanesView::relayout);
    connect(&session, &Session::visibleSpanChanged, &m_announcement, qOverload<>(&QTimer::start));
    connect(&session, &Session::hoverChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::selectionChanged, this, &LanesView::followSelection);
    updateScheme();
    updateRows();
}

LanesView::~LanesView() = default;

QSize LanesView::sizeHint() const
{
    return {900, 240};
}

QSize LanesView::minimumSizeHint() const
{
    return {360, 120};
}

void LanesView::updateScheme()
{
    const Dataset& dataset = *m_session.dataset();
    const bool isLarge = dataset.size() > mostLaidOut;
    m_folder.reset();
    m_scheme = std::make_unique<LaneScheme>(dataset, m_session.timelineRule().lanes,
                                            isLarge ? &m_session.columns() : nullptr);
    if (isLarge)
        m_folder = std::make_unique<TimelineFolder>(*m_scheme);
    const QStringList names{tr("Events by faction"), tr("Events by event type"), tr("Events by department"),
                            tr("Events by source")};
    setAccessibleName(names.at(static_cast<qsizetype>(m_session.timelineRule().lanes)));
}

void LanesView::updateSilence()
{
    m_layerSilence = silenceByLayer(*m_session.dataset(), m_session.shownLayers(), m_session.fullSpan());
    m_silence = silenceOfAny(m_layerSilence, m_session.fullSpan());
}

void LanesView::updateRows()
{
    updateSilence();
    if (m_folder)
        m_folder->setRows(m_session.wholeResult().rows);
    m_corner->setTotals(laneTotals(*m_scheme, m_session.wholeResult().rows));
    relayout();
}

bool LanesView::isManyEvents() const
{
    return m_folder && m_session.wholeResult().rows.size() > mostLaidOut;
}

TimelineMetrics LanesView::metrics() const
{
    TimelineMetrics sizes;
    sizes.markRadius = [](const Event& event) { return reachOfShape * markerRadius(deathsBest(event)); };
    sizes.labelWidth = [metrics = QFontMetricsF(smallFont(*this))](const Event& event) {
        return metrics.horizontalAdvance(labels::text(event.title)) + 2;
    };
    sizes.otherDateWidth = [this, metrics = QFontMetricsF(smallFont(*this))](const Event& event,
                                                                             const OtherDate& date) {
        return metrics.horizontalAdvance(otherDateWords(*m_session.dataset(), event, date)) + 2;
    };
    // Names of sources take two lines.
    const int lines = m_session.timelineRule().lanes == LaneRule::Source ? 3 : 2;
    sizes.laneHeight = std::max(34.0, lines * QFontMetricsF(font()).height() + 8);
    sizes.rowHeight = std::max(sizes.rowHeight, QFontMetricsF(smallFont(*this)).height() + 6);
    sizes.height = laneArea().height();
    return sizes;
}

TimelineLayout LanesView::layoutOf(const TimelineMetrics& metrics) const
{
    const RowSet& rows = m_session.wholeResult().rows;
    return isManyEvents() ? m_folder->layOut(rows, m_scale, metrics)
                          : layoutLanes(*m_session.dataset(), lanesOf(*m_scheme, rows), m_scale, metrics);
}

void LanesView::relayout()
{
    m_columns = columnsOf(*this, width());
    m_scale = {m_session.visibleSpan(), static_cast<double>(m_columns.width)};
    m_hoveredFold.reset();
    m_hoveredGhost.reset();
    placeCorner();
    const TimelineMetrics sizes = metrics();
    m_layout = layoutOf(sizes);
    ++m_layoutNumber;
    if (!m_layout.folds.empty())
        addSelected(sizes);
    forgetLooks();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_layout.height - laneArea().height())));
    verticalScrollBar()->setPageStep(static_cast<int>(laneArea().height()));
    verticalScrollBar()->setSingleStep(24);
    viewport()->update();
}

void LanesView::forgetLooks()
{
    m_looks.clear();
    m_looks.resize(m_layout.items.size());
}

void LanesView::placeCorner()
{
    m_corner->setGeometry(0, 0, m_columns.left - 1, m_corner->sizeHint().height());
}

void LanesView::addSelected(const TimelineMetrics& metrics)
{
    constexpr size_t mostShown = 20;
    const std::vector<EventId>& ids = m_session.selection();
    const size_t first = ids.size() - std::min(ids.size(), mostShown);
    for (size_t i = first; i < ids.size(); ++i) {
        const auto row = m_session.dataset()->rowOf(ids[i]);
        if (!row || *row >= m_session.dataset()->columns().dated() ||
            !m_session.wholeResult().rows.contains(*row))
            continue;
        TimelineItem item = vraem::itemOf(*m_session.dataset(), *row, m_scale, metrics);
        if (item.x1 < 0 || item.x0 > m_scale.width)
            continue;
        for (const size_t lane : m_folder->lanesOf(*row)) {
            const PlacedLane& placed = m_layout.lanes[lane];
            item.lane = lane;
            item.y = placed.top + placed.height / 2;
            item.height = placed.height - 2 * metrics.lanePadding;
            m_layout.items.push_back(item);
            addGhostsOf(item, metrics);
        }
    }
}

void LanesView::addGhostsOf(const TimelineItem& item, const TimelineMetrics& metrics)
{
    for (TimelineGhost ghost : ghostsOf(*m_session.dataset(), item.row, m_scale, metrics)) {
        const PlacedLane& placed = m_layout.lanes[item.lane];
        ghost.lane = item.lane;
        ghost.height = metrics.rowHeight;
        ghost.y = placed.top + placed.height - metrics.lanePadding - ghost.height / 2;
        ghost.eventMark = {item.markX, item.y};
        m_layout.ghosts.push_back(ghost);
    }
}

void LanesView::resizeEvent(QResizeEvent*)
{
    relayout();
}

void LanesView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LanguageChange)
        relayout();
    if (type == QEvent::PaletteChange) {
        m_sprites.clear();
        forgetLooks();
        viewport()->update();
    }
}

QRectF LanesView::axisArea() const
{
    const double row = QFontMetricsF(smallFont(*this)).height() + 2;
    const double besideCorner = m_corner->height() - silenceHeight();
    return {static_cast<double>(m_columns.left), 0, static_cast<double>(m_columns.width),
            std::max(2 * row, besideCorner)};
}

double LanesView::silenceHeight() const
{
    return m_silence.empty() ? 0 : QFontMetricsF(smallFont(*this)).height() + 1;
}

QRectF LanesView::ribbonArea() const
{
    const QRectF axis = axisArea();
    return {axis.left(), axis.bottom(), axis.width(), silenceHeight()};
}

QRectF LanesView::laneArea() const
{
    const QRectF ribbon = ribbonArea();
    const double top = ribbon.bottom() + 1;
    return {ribbon.left(), top, ribbon.width(), std::max(0.0, viewport()->height() - top)};
}

QPointF LanesView::toLayout(QPointF viewportPoint) const
{
    return viewportPoint - laneArea().topLeft() + QPointF(0, verticalScrollBar()->value());
}

QRectF LanesView::viewportRect(const QRectF& inLayout) const
{
    const QRectF lanes = laneArea();
    const QPointF origin = lanes.topLeft() - QPointF(0, verticalScrollBar()->value());
    return inLayout.translated(origin).intersected(lanes);
}

QRectF LanesView::viewportRect(const TimelineItem& item) const
{
    return viewportRect(item.bounds());
}

const TimelineItem* LanesView::itemUnder(QPointF viewportPoint) const
{
    return laneArea().contains(viewportPoint) ? itemAt(m_layout, toLayout(viewportPoint)) : nullptr;
}

const TimelineGhost* LanesView::ghostUnder(QPointF viewportPoint) const
{
    return laneArea().contains(viewportPoint) ? ghostAt(m_layout, toLayout(viewportPoint)) : nullptr;
}

const TimelineFold* LanesView::foldUnder(QPointF viewportPoint) const
{
    return laneArea().contains(viewportPoint) ? foldAt(m_layout, toLayout(viewportPoint)) : nullptr;
}

const TimelineItem* LanesView::itemOf(const EventId& id) const
{
    const std::optional<Row> row = m_session.dataset()->rowOf(id);
    const auto found =
        std::ranges::find_if(m_layout.items, [&](const TimelineItem& item) { return item.row == row; });
    return found == m_layout.items.end() ? nullptr : &*found;
}

void LanesView::scrollToLane(const TimelineItem& item)
{
    const int top = static_cast<int>(item.y - item.height);
    const int bottom = static_cast<int>(item.y + item.height - laneArea().height());
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() > top)
        bar->setValue(top);
    else if (bar->value() < bottom)
        bar->setValue(bottom);
}

void LanesView::followSelection()
{
    if (!m_layout.folds.empty())
        relayout();
    const auto current = m_session.currentEvent();
    if (const TimelineItem* item = current ? itemOf(*current) : nullptr)
        scrollToLane(*item);
    describeSelection();
    viewport()->update();
}

QString LanesView::nameOf(size_t lane) const
{
    return laneName(*m_session.dataset(), m_layout.lanes[lane]);
}

QString LanesView::wordsOf(Row row) const
{
    const Dataset& dataset = *m_session.dataset();
    const Event event = dataset.event(row);
    const QString date = event.date ? labels::date(event.date->interval) : tr("without a date");
    QStringList lanes;
    m_scheme->forEachLaneOf(row,
                            [&](size_t lane) { lanes.append(laneName(dataset, m_scheme->lanes()[lane])); });
    return tr("%1, %2, lane %3", "title, date, names of lanes")
        .arg(labels::text(event.title), date, lanes.join(QStringLiteral(", ")));
}

QString LanesView::wordsOf(const TimelineFold& fold) const
{
    QStringList parts{tr("%Ln event(s)", nullptr, fold.count),
                      labels::shortDate({fold.days.first, fold.days.last}),
                      tr("%1 killed (best figures)").arg(QLocale().toString(qlonglong(fold.killed)))};
    if (fold.isVague)
        parts.append(tr("known less closely than a month"));
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString LanesView::wordsOf(const TimelineGhost& ghost) const
{
    const Event event = m_session.dataset()->event(ghost.row);
    return otherDateSentence(*m_session.dataset(), event, otherDates(event).at(ghost.date));
}

void LanesView::describeSelection()
{
    const auto current = m_session.currentEvent();
    setAccessibleDescription(
        current ? tr("Selected: %1", "event").arg(wordsOf(*m_session.dataset()->rowOf(*current)))
                : QString());
}

void LanesView::announceWindow()
{
    readOut(*this, windowWords(m_session, windowCount(m_session)));
}

} // namespace vraem
