// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QByteArray>

namespace vraem {

/// What is read as a whole takes several times its size in memory: larger files are refused.
constexpr qint64 mostBytesAtOnce = 512LL * 1024 * 1024;

/// All bytes of a file. The issue of one that is too large tells its size and what there may be.
Result<QByteArray> readWhole(const QString& path, qint64 mostBytes = mostBytesAtOnce);

} // namespace vraem
