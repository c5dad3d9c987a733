// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vraem {

/// Adds bytes to the end of a file and returns when the disk has them, so that neither the end of this
/// process nor of the machine can take them away. Where that fails, the reason; the file is then as it was.
std::optional<QString> appendDurably(const QString& path, const QByteArray& bytes);

/// Makes a file of these bytes that is there whole or not at all; one that exists is left as it is, which is
/// a failure.
std::optional<QString> createDurably(const QString& path, const QByteArray& bytes);

/// Cuts a file off after that many bytes.
std::optional<QString> truncateDurably(const QString& path, qint64 size);

} // namespace vraem
