// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QByteArray>

namespace vraem {

enum class CopyKind
{
    Text,
    Html,
    Pdf
};

/// What a file is by its first bytes. Anything that is neither a PDF nor a page is text.
CopyKind kindOfCopy(const QByteArray& bytes);

/// The words of a saved report as plain text, a line a paragraph. Runs nothing of what it reads and loads
/// nothing it names. Issues: EmptyFile, DamagedCopy, EncryptedCopy, NoTextInCopy, ReadingStopped (more than
/// 8 million characters, or 5000 pages).
Result<QString> extractText(const QByteArray& bytes, const QString& file);

/// Joins lines that were wrapped at a width: a line goes on in the next one where that one's first word would
/// not have fitted any more, given the longest line; after a hyphen or slash between letters without a space.
/// slack is the share of the width that a full line may lack, 0 for text that was wrapped by counting
/// characters. Text whose longest line is under 40 or over 200 characters is not wrapped and comes back as it
/// is.
QString joinWrappedLines(const QString& text, double slack);

} // namespace vraem
