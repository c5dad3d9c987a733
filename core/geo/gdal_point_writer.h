// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo_formats.h"

namespace vraem {

/// See GeoFormats::create().
std::unique_ptr<PointLayerWriter> makePointWriter(const PointLayer& layer, QString& error);

} // namespace vraem
