// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_scene.h"
#include "query/filter_area.h"

#include <QPolygonF>
#include <QWidget>

namespace vraem {

/// What the pointer draws on the map instead of moving it.
enum class AreaTool
{
    None,
    Rectangle,
    Outline
};

/// An area that is being drawn, shown over the map. It takes no events itself; all in view pixels.
class AreaSketch : public QWidget
{
    Q_OBJECT

public:
    AreaSketch(const MapScene& scene, QWidget* parent);

    /// What a drag draws; nothing again after it has.
    AreaTool tool() const { return m_tool; }
    void setTool(AreaTool tool);

    bool isDrawing() const { return m_drawn != AreaTool::None; }
    void begin(QPointF at, AreaTool tool);
    void extend(QPointF at);
    /// What was drawn; nullopt where that is too small for an area. Ends the tool where it is not.
    std::optional<FilterArea> finish();
    /// False where there was nothing to give up.
    bool cancel();

    /// Shows an area that is not asked for yet; nullopt for none.
    void preview(const std::optional<FilterArea>& area);

Q_SIGNALS:
    void toolChanged(AreaTool tool);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QPolygonF edge() const;
    std::optional<FilterArea> drawnArea() const;
    void paintHint(QPainter& painter) const;
    void refresh();

    const MapScene& m_scene;
    AreaTool m_tool = AreaTool::None;
    AreaTool m_drawn = AreaTool::None;
    QPolygonF m_points;
    std::optional<FilterArea> m_preview;
};

} // namespace vraem
