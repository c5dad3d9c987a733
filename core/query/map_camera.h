// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// The middle of a map in WGS 84 degrees, and its zoom level.
struct MapCamera
{
    double latitude = 0;
    double longitude = 0;
    double zoom = 0;

    bool operator==(const MapCamera&) const = default;
};

} // namespace vraem
