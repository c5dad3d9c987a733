// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/marker.h"

#include <QIcon>

namespace vraem {

/// Logical pixels of an icon beside text of the usual size.
constexpr int markerIconSize = 18;
/// The same at the size of text in use.
QSize shownMarkerIconSize();

/// The event's marker as on the map, all of one size.
QIcon markerIcon(const Dataset& dataset, const Event& event, const Theme& theme);
/// The shape of an event type, without the colour of a group.
QIcon typeIcon(EventType type, const Theme& theme);
/// The mark by which the events of a layer are known: its outline in its own hue.
QIcon layerIcon(size_t layer, const Theme& theme);
/// A swatch of a group's colour.
QIcon swatchIcon(const std::optional<FactionId>& group, const Theme& theme);

} // namespace vraem
