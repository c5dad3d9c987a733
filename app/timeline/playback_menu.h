// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace vraem {

class Playback;

/// What playback goes on by, how much stays in view, how fast, and whether it begins again.
QMenu* makePlaybackMenu(Playback& playback, QWidget* parent);

} // namespace vraem
