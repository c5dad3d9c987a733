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

    /// Drawn as the ring with a number that stands for many events.
    void setStack(bool isStack) { m_isStack = isStack; }
    /// Columns as high as the square root of these counts, in place of symbols.
    void setBars(std::vector<int> counts) { m_bars = std::move(counts); }
    /// Drawn as a step of a series, in place of symbols.
    void setStep(bool isStep) { m_isStep = isStep; }
    /// Draws the soft ground of a vague place behind the markers.
    void setInArea(bool isInArea) { m_isInArea = isInArea; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void paintStack(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    std::vector<MarkerStyle> m_styles;
    std::vector<int> m_bars;
    bool m_isInArea = false;
    bool m_isStack = false;
    bool m_isStep = false;
};

} // namespace vraem
