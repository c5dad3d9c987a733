// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes_view.h"

#include "axis_painter.h"
#include "item_painter.h"
#include "lane_column.h"
#include "look/labels.h"
#include "silence_painter.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vraem {
namespace {

/// Corners of a marker stand out of the circle of its radius.
constexpr double reachOfShape = 1.25;

} // namespace

LanesView::LanesView(Session& session, QWidget* parent) : QAbstractScrollArea(parent), m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Events by faction"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setAccessibleName(tr("Scroll lanes"));
    connect(&session, &Session::datasetChanged, this, &LanesView::updateDataset);
    connect(&session, &Session::filterChanged, this, &LanesView::updateRows);
    connect(&session, &Session::visibleSpanChanged, this, &LanesView::relayout);
    connect(&session, &Session::hoverChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::selectionChanged, this, &LanesView::followSelection);
    updateDataset();
    updateRows();
}

QSize LanesView::sizeHint() const
{
    return {900, 240};
}

QSize LanesView::minimumSizeHint() const
{
    return {360, 120};
}

void LanesView::updateDataset()
{
    m_folder.reset();
    if (m_session.dataset()->size() > mostLaidOut)
        m_folder = std::make_unique<TimelineFolder>(*m_session.dataset(), m_session.columns());
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
    sizes.laneHeight = std::max(34.0, 2 * QFontMetricsF(font()).height() + 8);
    sizes.height = laneArea().height();
    return sizes;
}

void LanesView::relayout()
{
    m_columns = columnsOf(*this, width());
    m_scale = {m_session.visibleSpan(), static_cast<double>(m_columns.width)};
    m_hoveredFold.reset();
    const TimelineMetrics sizes = metrics();
    const RowSet& rows = m_session.wholeResult().rows;
    m_layout = isManyEvents() ? m_folder->layOut(rows, m_scale, sizes)
                              : layoutTimeline(*m_session.dataset(), rows, m_scale, sizes);
    if (!m_layout.folds.empty())
        addSelected(sizes);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_layout.height - laneArea().height())));
    verticalScrollBar()->setPageStep(static_cast<int>(laneArea().height()));
    verticalScrollBar()->setSingleStep(24);
    viewport()->update();
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
        }
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
    if (type == QEvent::PaletteChange)
        viewport()->update();
}

QRectF LanesView::axisArea() const
{
    const double row = QFontMetricsF(smallFont(*this)).height() + 2;
    return {static_cast<double>(m_columns.left), 0, static_cast<double>(m_columns.width), 2 * row};
}

QRectF LanesView::ribbonArea() const
{
    const double height = m_silence.empty() ? 0 : QFontMetricsF(smallFont(*this)).height() + 1;
    const QRectF axis = axisArea();
    return {axis.left(), axis.bottom(), axis.width(), height};
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

QRectF LanesView::viewportRect(const TimelineItem& item) const
{
    const QRectF lanes = laneArea();
    const QPointF origin = lanes.topLeft() - QPointF(0, verticalScrollBar()->value());
    return item.bounds().translated(origin).intersected(lanes);
}

const TimelineItem* LanesView::itemUnder(QPointF viewportPoint) const
{
    return laneArea().contains(viewportPoint) ? itemAt(m_layout, toLayout(viewportPoint)) : nullptr;
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

void LanesView::describeSelection()
{
    const auto current = m_session.currentEvent();
    if (!current) {
        setAccessibleDescription({});
        return;
    }
    const Dataset& dataset = *m_session.dataset();
    const Event& event = dataset.event(*dataset.rowOf(*current));
    const QString date = event.date ? labels::date(event.date->interval) : tr("without a date");
    QStringList lanes;
    const size_t layer = dataset.columns().layer[static_cast<size_t>(*dataset.rowOf(*current))];
    for (const auto& group : laneGroups(dataset.factions(), event.actors))
        lanes.append(laneName(dataset, {.group = group, .layer = layer}));
    setAccessibleDescription(tr("Selected: %1, %2, lane %3")
                                 .arg(labels::text(event.title), date, lanes.join(QStringLiteral(", "))));
}

ItemLook LanesView::lookOf(const TimelineItem& item) const
{
    const Dataset& dataset = *m_session.dataset();
    const Event& event = dataset.event(item.row);
    ItemLook look{markerStyle(dataset, event, currentTheme()), labels::text(event.title)};
    look.marker.isHovered = m_session.isHovered(event.id);
    look.marker.isSelected = m_session.isSelected(event.id);
    return look;
}

void LanesView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTheme().panel);
    paintLanes(painter);
    paintFolds(painter);
    paintItems(painter);
    if (const auto played = m_session.playedDays())
        paintUnplayed(painter, laneArea(), m_scale, *played, currentTheme());
    paintNames(painter);
    paintHeader(painter);
    if (m_layout.items.empty() && m_layout.folds.empty())
        paintEmptyNote(painter);
    if (hasFocus()) {
        painter.setPen(QPen(currentTheme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void LanesView::paintLanes(QPainter& painter)
{
    const Theme& theme = currentTheme();
    const QRectF area = laneArea();
    painter.save();
    painter.setClipRect(area.adjusted(-area.left(), 0, viewport()->width(), 0));
    painter.setFont(smallFont(*this));
    paintLaneSilence(painter);
    paintGrid(painter, area, m_scale, theme);
    painter.setPen(theme.line);
    for (const PlacedLane& lane : m_layout.lanes) {
        const double y = area.top() + lane.top + lane.height - verticalScrollBar()->value() - 0.5;
        painter.drawLine(QPointF(0, y), QPointF(viewport()->width(), y));
    }
    painter.restore();
}

void LanesView::paintLaneSilence(QPainter& painter)
{
    const QRectF area = laneArea();
    if (m_layerSilence.size() == 1 || m_layout.lanes.empty()) {
        paintSilence(painter, area, m_scale, m_silence, currentTheme());
        return;
    }
    for (const PlacedLane& lane : m_layout.lanes) {
        const auto own = std::ranges::find(m_layerSilence, lane.layer, &LayerSilence::layer);
        const double top = area.top() + lane.top - verticalScrollBar()->value();
        if (own != m_layerSilence.end())
            paintSilence(painter, QRectF(area.left(), top, area.width(), lane.height), m_scale, own->spans,
                         currentTheme());
    }
}

void LanesView::paintFolds(QPainter& painter)
{
    const QRectF area = laneArea();
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.left(), area.top() - verticalScrollBar()->value());
    for (size_t i = 0; i < m_layout.folds.size(); ++i) {
        const TimelineFold& fold = m_layout.folds[i];
        paintFold(painter, fold, groupColour(m_layout.lanes[fold.lane].group, currentTheme()),
                  m_hoveredFold == i, currentTheme());
    }
    painter.restore();
}

void LanesView::paintItems(QPainter& painter)
{
    const QRectF area = laneArea();
    const double scroll = verticalScrollBar()->value();
    painter.save();
    painter.setClipRect(area.adjusted(-2, 0, 2, 0));
    painter.translate(area.left(), area.top() - scroll);
    painter.setFont(smallFont(*this));
    std::vector<std::pair<const TimelineItem*, ItemLook>> onTop;
    for (const TimelineItem& item : m_layout.items) {
        if (item.y + item.height < scroll || item.y - item.height > scroll + area.height())
            continue;
        ItemLook look = lookOf(item);
        if (look.marker.isHovered || look.marker.isSelected)
            onTop.emplace_back(&item, std::move(look));
        else
            paintItem(painter, item, look, currentTheme());
    }
    for (const auto& [item, look] : onTop)
        paintItem(painter, *item, look, currentTheme());
    painter.restore();
}

void LanesView::paintNames(QPainter& painter)
{
    const QRectF area = laneArea();
    painter.save();
    painter.setClipRect(QRectF(0, area.top(), m_columns.left, area.height()));
    painter.setFont(smallFont(*this));
    for (const PlacedLane& lane : m_layout.lanes) {
        const QRectF cell(0, area.top() + lane.top - verticalScrollBar()->value(), m_columns.left,
                          lane.height);
        const QRectF inView = cell.intersected(QRectF(0, area.top(), m_columns.left, area.height()));
        if (!inView.isEmpty())
            paintLaneCell(painter, inView, laneName(*m_session.dataset(), lane), lane, currentTheme());
    }
    painter.restore();
}

void LanesView::paintHeader(QPainter& painter)
{
    const Theme& theme = currentTheme();
    const QRectF area = laneArea();
    painter.save();
    painter.setFont(smallFont(*this));
    paintAxis(painter, axisArea(), m_scale, theme);
    paintSilenceRibbon(painter, ribbonArea(), m_scale, m_silence, *m_session.dataset(), theme);
    painter.setPen(theme.line);
    painter.drawLine(QPointF(0, area.top() - 0.5), QPointF(viewport()->width(), area.top() - 0.5));
    painter.drawLine(QPointF(area.left() - 0.5, 0), QPointF(area.left() - 0.5, viewport()->height()));
    painter.restore();
}

void LanesView::paintEmptyNote(QPainter& painter)
{
    const bool isNothingLeft = m_session.wholeResult().rows.empty();
    painter.setPen(currentTheme().quietText);
    painter.drawText(laneArea(), Qt::AlignCenter | Qt::TextWordWrap,
                     isNothingLeft ? tr("No event passes the filter.")
                                   : tr("No event stands in this window of time."));
}

} // namespace vraem
