// SPDX-License-Identifier: GPL-3.0-or-later
#include "axis_painter.h"
#include "ghost_painter.h"
#include "ghost_words.h"
#include "lane_column.h"
#include "lanes_view.h"
#include "look/labels.h"
#include "silence_painter.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vraem {

ItemLook LanesView::lookOf(const TimelineItem& item) const
{
    const Dataset& dataset = *m_session.dataset();
    const Event event = dataset.event(item.row);
    return {markerStyle(dataset, event, currentTheme()), labels::text(event.title)};
}

void LanesView::markState(const EventId& id, ItemLook& look) const
{
    look.marker.isHovered = m_session.isHovered(id);
    look.marker.isSelected = m_session.isSelected(id);
}

ItemLook LanesView::lookOfItem(size_t position)
{
    const TimelineItem& item = m_layout.items[position];
    if (!m_looks[position])
        m_looks[position] = std::make_unique<const ItemLook>(lookOf(item));
    ItemLook look = *m_looks[position];
    markState(m_session.dataset()->idOf(item.row), look);
    return look;
}

void LanesView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTheme().panel);
    paintLanes(painter);
    paintFolds(painter);
    paintGhosts(painter);
    paintItems(painter);
    if (const auto played = m_session.playedDays())
        paintUnplayed(painter, laneArea(), m_scale, *played, currentTheme());
    paintPlateOfHovered(painter);
    paintNames(painter);
    paintHeader(painter);
    if (m_layout.items.empty() && m_layout.ghosts.empty() && m_layout.folds.empty())
        paintEmptyNote(painter);
    if (hasFocus()) {
        painter.setPen(QPen(currentTheme().accent, 2 * currentTheme().weight));
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
        paintFold(painter, fold, laneColour(m_layout.lanes[fold.lane], currentTheme()), m_hoveredFold == i,
                  currentTheme());
    }
    painter.restore();
}

void LanesView::paintGhosts(QPainter& painter)
{
    const QRectF area = laneArea();
    const double scroll = verticalScrollBar()->value();
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.left(), area.top() - scroll);
    painter.setFont(smallFont(*this));
    for (const TimelineGhost& ghost : m_layout.ghosts) {
        const Event event = m_session.dataset()->event(ghost.row);
        ItemLook look = lookOf(ghost);
        markState(event.id, look);
        look.label = otherDateWords(*m_session.dataset(), event, otherDates(event).at(ghost.date));
        paintGhost(painter, ghost, look, currentTheme());
    }
    painter.restore();
}

QRectF LanesView::plateOfGhost(const TimelineGhost& ghost) const
{
    return plateOf(ghost, wordsOf(ghost), QFontMetricsF(smallFont(*this)), m_scale.width);
}

void LanesView::paintPlateOfHovered(QPainter& painter)
{
    if (!m_hoveredGhost)
        return;
    const TimelineGhost& ghost = m_layout.ghosts[*m_hoveredGhost];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(laneArea().left(), laneArea().top() - verticalScrollBar()->value());
    painter.setFont(smallFont(*this));
    paintPlate(painter, plateOfGhost(ghost), wordsOf(ghost), currentTheme());
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
    for (size_t i = 0; i < m_layout.items.size(); ++i) {
        const TimelineItem& item = m_layout.items[i];
        if (item.y + item.height < scroll || item.y - item.height > scroll + area.height())
            continue;
        ItemLook look = lookOfItem(i);
        if (look.marker.isHovered || look.marker.isSelected)
            onTop.emplace_back(&item, std::move(look));
        else
            paintItem(painter, item, look, m_sprites, currentTheme());
    }
    for (const auto& [item, look] : onTop)
        paintItem(painter, *item, look, m_sprites, currentTheme());
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
            paintLaneCell(painter, inView, laneName(*m_session.dataset(), lane), lane,
                          m_session.timelineRule().lanes, currentTheme());
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
