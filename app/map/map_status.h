// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vraem {

/// Where the filtered events of a layer are.
struct MapCount
{
    /// Name of the layer.
    QString layer;
    int inView = 0;
    int outside = 0;
    int unplaced = 0;

    int all() const { return inView + outside + unplaced; }
};

/// "Shown here: 15 of 38 events; Outside this view: 16; Without a place: 7", layers by name.
QString inWords(const std::vector<MapCount>& counts);

/// The quiet line under the map: how many of the filtered events it shows, and where the others are.
class MapStatus : public QWidget
{
    Q_OBJECT

public:
    explicit MapStatus(QWidget* parent);

    /// Says so where the base map has no detail.
    void setHasGround(bool hasGround);
    /// One entry where the events may be counted together, else one for each layer.
    void setCounts(const std::vector<MapCount>& counts);
    /// All of it as one sentence.
    QString text() const;

Q_SIGNALS:
    /// The user asks for the list of what is outside.
    void outsideRequested(const QString& heading, QWidget* button);

private:
    std::vector<MapCount> m_counts;
    QLabel* m_label;
    QLabel* m_noGround;
    QToolButton* m_outsideButton;
};

} // namespace vraem
