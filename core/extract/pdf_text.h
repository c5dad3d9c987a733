// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

namespace vraem {

/// The text of all pages, a line a line, without running heads and page numbers. Pages are read as they
/// stand: nothing in the file is run, no link followed. Issues: DamagedCopy, EncryptedCopy, ReadingStopped.
Result<QString> pdfText(const QByteArray& bytes, const QString& file);

} // namespace vraem
