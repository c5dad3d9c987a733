// SPDX-License-Identifier: GPL-3.0-or-later
#include "distance_box.h"

#include "query/filter_area.h"

#include <QDoubleSpinBox>

namespace vraem {

QDoubleSpinBox* makeDistanceBox()
{
    constexpr double leastKm = 0.1;
    auto* box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setRange(leastKm, GeoCircle::mostKm);
    box->setValue(GeoCircle::usualKm);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

} // namespace vraem
