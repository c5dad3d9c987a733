// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_sketch.h"

#include "area_painter.h"
#include "query/area_shape.h"

#include <QPainter>

namespace vraem {
namespace {

/// Pixels that an area must have from side to side.
constexpr double leastExtent = 4;
/// Pixels that an outline may lie off what was drawn.
constexpr double looseness = 1.5;

} // namespace

AreaSketch::AreaSketch(const MapScene& scene, QWidget* parent) : QWidget(parent), m_scene(scene)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&scene, &MapScene::viewportChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void AreaSketch::setTool(AreaTool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    refresh();
    Q_EMIT toolChanged(tool);
}

void AreaSketch::begin(QPointF at, AreaTool tool)
{
    m_drawn = tool;
    m_points = {at};
    refresh();
}

void AreaSketch::extend(QPointF at)
{
    if (m_drawn == AreaTool::Rectangle)
        m_points = {m_points.front(), at};
    else if (m_points.back() != at)
        m_points.append(at);
    update();
}

std::optional<FilterArea> AreaSketch::finish()
{
    const std::optional<FilterArea> area = drawnArea();
    m_drawn = AreaTool::None;
    m_points.clear();
    refresh();
    if (area)
        setTool(AreaTool::None);
    return area;
}

std::optional<FilterArea> AreaSketch::drawnArea() const
{
    const QRectF extent = m_points.boundingRect();
    if (extent.width() < leastExtent || extent.height() < leastExtent)
        return std::nullopt;
    const MapViewport& viewport = m_scene.viewport();
    if (m_drawn == AreaTool::Rectangle)
        return boxBetween(viewport.toMercator(m_points.front()), viewport.toMercator(m_points.back()));
    std::vector<QPointF> line;
    for (const QPointF& point : m_points)
        line.push_back(viewport.toMercator(point));
    return outlineThrough(line, looseness / mapScale(viewport.zoom));
}

bool AreaSketch::cancel()
{
    if (!isDrawing() && m_tool == AreaTool::None)
        return false;
    m_drawn = AreaTool::None;
    m_points.clear();
    setTool(AreaTool::None);
    refresh();
    return true;
}

void AreaSketch::preview(const std::optional<FilterArea>& area)
{
    m_preview = area;
    refresh();
}

void AreaSketch::refresh()
{
    setVisible(isDrawing() || m_preview || m_tool != AreaTool::None);
    update();
}

QPolygonF AreaSketch::edge() const
{
    return m_drawn == AreaTool::Rectangle ? QPolygonF(QRectF(m_points.front(), m_points.back())) : m_points;
}

void AreaSketch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_preview)
        paintFilterArea(painter, *m_preview, m_scene.viewport(), currentTheme());
    if (isDrawing())
        paintAreaSketch(painter, edge(), currentTheme());
    else if (m_tool != AreaTool::None)
        paintHint(painter);
}

void AreaSketch::paintHint(QPainter& painter) const
{
    constexpr QMarginsF padding(10, 5, 10, 5);
    const QString words = m_tool == AreaTool::Rectangle
                              ? tr("Drag from corner to corner. Esc: leave it.")
                              : tr("Draw around the events with the button held down. Esc: leave it.");
    QRectF room = painter.fontMetrics().boundingRect(words).toRectF().marginsAdded(padding);
    room.moveCenter({width() / 2.0, 0});
    room.moveTop(8);
    painter.setPen(QPen(currentTheme().accent, 1));
    painter.setBrush(currentTheme().panel);
    painter.drawRoundedRect(room, 4, 4);
    painter.setPen(currentTheme().text);
    painter.drawText(room, Qt::AlignCenter, words);
}

} // namespace vraem
