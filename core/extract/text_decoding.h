// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

bool hasUtf16Mark(const QByteArray& bytes);

/// As detectEncoding() says.
QString decodedText(const QByteArray& bytes);

/// The same for a page, which may name its encoding in its first 4096 bytes.
QString decodedPage(const QByteArray& bytes);

} // namespace vraem
