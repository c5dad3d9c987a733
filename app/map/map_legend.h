// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/marker.h"
#include "state/session.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;
class QToolButton;

namespace vraem {

/// Explains the symbols of the events shown; a click on a colour or a shape filters by it. Folds to its
/// heading.
class MapLegend : public QFrame
{
    Q_OBJECT

public:
    MapLegend(Session& session, QWidget* parent);

    void rebuild();
    /// Whether older events are paler.
    void setUnfolded(bool unfolded);
    /// Folds or unfolds for the room there is, until the user has decided.
    void setRoomy(bool isRoomy);
    /// Pixels it may take from top to bottom; what is beyond is scrolled to.
    void setMostHeight(int pixels);
    /// All of it without heading or frame, at a point of a picture of the map.
    void paint(QPainter& painter, QPointF corner);
    QSizeF pictureSize() const;
    bool isUnfolded() const { return m_isUnfolded; }

Q_SIGNALS:
    void resized();

private:
    void fitBody();
    /// By what rule the layer is coloured.
    QString ruleWords(size_t layer) const;
    void addGroups(QGridLayout& grid);
    void addGroupsOf(QGridLayout& grid, size_t layer, const std::vector<ColourGroup>& present);
    template<typename Value>
    void addChoice(QGridLayout& grid, const MarkerStyle& style, const QString& text,
                   std::set<Value> Filter::* field, const std::set<Value>& values);
    void addTypes(QGridLayout& grid);
    void addMeanings(QGridLayout& grid);
    void addFading(QGridLayout& grid);
    void addSeries(QGridLayout& grid);
    /// What stands for more than one event, where there are so many.
    void addCrowds(QGridLayout& grid);

    Session& m_session;
    QToolButton* m_heading;
    QScrollArea* m_scroll;
    QWidget* m_body = nullptr;
    int m_mostHeight = 10'000;
    bool m_isUnfolded = true;
    bool m_isDecided = false;
};

} // namespace vraem
