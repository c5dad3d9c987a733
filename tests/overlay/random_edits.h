// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay/overlay_edit.h"
#include "overlay/overlay_history.h"

#include <random>

namespace vraem::sample {

/// The note on an event with this number in it.
OverlayEdit noteEdit(int number, bool continues = false);

OverlayEdit edit(Change change);

/// A source of the user's with every field that the dialog asks for.
Source ownSource(const QString& name);

/// A correction of the casualties to so many soldiers killed.
Mention killedCorrection(const EventId& event, int killed, const SourceId& source);

/// One of every kind of change, with every kind of value in it, from a seed.
OverlayEdit randomEdit(std::mt19937& random);

/// All edits of a history as they are written: what two histories are compared by.
QByteArray written(const OverlayHistory& history);

/// What an overlay holds, in words.
QByteArray written(const Overlay& overlay);

} // namespace vraem::sample
