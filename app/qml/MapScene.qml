// SPDX-License-Identifier: GPL-3.0-or-later
import QtLocation
import QtPositioning

// Projection and camera only: what is seen on it are image layers of the program.
Map {
    plugin: Plugin {
        name: "itemsoverlay"
    }
    copyrightsVisible: false
    minimumZoomLevel: 1
    maximumZoomLevel: 16
    center: QtPositioning.coordinate(-12.1, -74.0)
    zoomLevel: 8
}
