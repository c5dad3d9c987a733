// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// What a site is called of which a file gives coordinates and no name; it has as many places as events.
inline const QString namelessSite = QStringLiteral("\u2013");

} // namespace vraem
