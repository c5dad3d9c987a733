// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/attached_reports.h"

#include <QUrl>

namespace vraem {

/// The address of a passage within the program, such as "passage:ic-2023-offensive#101-291".
QString passageAddress(const PassageRef& passage);

/// nullopt where the address is none of a passage.
std::optional<PassageRef> passageOf(const QUrl& address);

} // namespace vraem
