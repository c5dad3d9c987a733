// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

class QComboBox;

namespace vraem {

/// What the lanes tell apart, as a list to choose from that follows the session.
QComboBox* makeLaneBox(Session& session);
/// The same for what the columns of the overview add up.
QComboBox* makeMeasureBox(Session& session);

} // namespace vraem
