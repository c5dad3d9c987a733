// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_drawing.h"

namespace vraem {

class MapLegend;

/// What stands around a map that leaves the program.
struct MapSheetWords
{
    QString title;
    /// Below the map, a paragraph each.
    QStringList notes = {};
    bool isEmpty() const { return title.isEmpty() && notes.isEmpty(); }
};

/// The part of the world that the map shows, with scale bar and legend, and words around them where there are
/// any. Painted as lines and letters, so that it stays sharp at any size.
class MapSheet
{
public:
    /// So many pixels wide at scale 1; as high as it takes.
    MapSheet(const MapDrawing& drawing, MapLegend& legend, MapSheetWords words, double width);

    QSizeF size() const { return m_size; }
    const MapPicture& picture() const { return m_picture; }
    void paint(QPainter& painter) const;
    /// Before and after the notes there are.
    void addNotes(const QString& first, const QString& last);

private:
    void measure(double width);
    QRectF mapRect() const;
    double margin() const;
    void paintWords(QPainter& painter) const;

    const MapDrawing& m_drawing;
    MapLegend& m_legend;
    MapSheetWords m_words;
    double m_titleHeight = 0;
    MapPicture m_picture;
    QSizeF m_size;
};

} // namespace vraem
