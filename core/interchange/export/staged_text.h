// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QByteArray>

namespace vraem {

/// Writes a whole file in one step, over what is there: see StagedFile. The issue if that fails.
std::optional<Issue> writeStaged(const QString& path, const QByteArray& bytes);

} // namespace vraem
