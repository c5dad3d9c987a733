// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/marker.h"

#include <QWidget>

#include <vector>

namespace vraem {

/// One or more markers side by side, drawn as on the map.
class LegendSymbol : public QWidget
{
    Q_OBJECT

public:
    explicit LegendSymbol(std::vector<MarkerStyle> styles, QWidget* parent = nullptr);

    /// Draws the soft ground of a vague place behind the markers.
    void setInArea(bool isInArea) { m_isInArea = isInArea; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<MarkerStyle> m_styles;
    bool m_isInArea = false;
};

} // namespace vraem
