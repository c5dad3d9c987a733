// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/map_projection.h"

#include <QWidget>

namespace vraem {

/// A round number of kilometres at the middle of the map.
class ScaleBarWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleBarWidget(QWidget* parent);

    void setViewport(const MapViewport& viewport);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString text() const;

    ScaleBar m_bar;
};

} // namespace vraem
