// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDoubleSpinBox;

namespace vraem {

/// Asks for the distance of a GeoCircle, in kilometres.
QDoubleSpinBox* makeDistanceBox();

} // namespace vraem
