// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area_sketch.h"
#include "map_drawing.h"

#include <QPointer>

namespace vraem {

class AreaDialog;
class RadiusPopup;

/// The ways in which the map is asked for the events of an area: drawing it, its menu, and the dialog of
/// numbers.
class AreaFilter : public QObject
{
    Q_OBJECT

public:
    /// `view` holds the scene and gets what is shown over it.
    AreaFilter(Session& session, MapScene& scene, MapDrawing& drawing, QWidget& view);

    AreaSketch& sketch() { return *m_sketch; }

    /// Takes up a tool, or puts it down where it was in use.
    void toggleTool(AreaTool tool);
    /// The menu of a spot of the map; view pixels.
    void openMenu(QPointF at);
    /// The menu of the current event, or of the middle of the map where none is selected or it has no place.
    void openMenuHere();
    void openDialog();
    /// Closes the innermost thing; false where nothing was open.
    bool escape();
    void ask(const std::optional<FilterArea>& area);
    /// After the scene was laid out anew.
    void follow(const QRect& scene);

Q_SIGNALS:
    /// What was open is closed, so that the map may have the keyboard again.
    void closed();

private:
    /// Where the menu or the popup is about: an event's place or a spot of the map.
    struct Centre
    {
        GeoPoint point;
        QString words;
        /// Of the view.
        QRect at;
    };

    Centre centreOf(Row row, const QRect& at) const;
    void openMenu(QPointF at, std::optional<Row> row);
    void openRadius(const Centre& centre);
    std::optional<Row> rowAt(QPointF at) const;

    Session& m_session;
    MapScene& m_scene;
    MapDrawing& m_drawing;
    QWidget& m_view;
    AreaSketch* m_sketch;
    RadiusPopup* m_radius;
    QPointer<AreaDialog> m_dialog;
};

} // namespace vraem
