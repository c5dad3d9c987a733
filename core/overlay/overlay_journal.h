// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay_history.h"
#include "values/issue.h"

namespace vraem {

/// What is in a file of edits.
struct JournalRead
{
    OverlayHistory history;
    Issues issues;
    /// The data set it was begun for, and its version.
    LayerId data;
    QString dataVersion;
    /// Bytes up to the end of the last whole entry.
    qint64 goodBytes = 0;
    /// The last entry is whole but for the end of its line.
    bool lacksLineEnd = false;
    /// What is behind them: an entry that was cut off while it was written.
    QByteArray torn;
    /// Some entry is damaged, or it is no such file: nothing may be written to it.
    bool isDamaged = false;
};

/// The file is a line of JSON for each edit, undo and redo, behind a first line that says what it is. Each
/// line carries the first 16 hex digits of the SHA-256 of the rest of it.
JournalRead readJournal(const QByteArray& bytes, const QString& fileName);

QByteArray headerLine(const LayerId& data, const QString& dataVersion, const QDateTime& at);
QByteArray entryLine(const OverlayEdit& edit);
QByteArray undoLine(const QDateTime& at);
QByteArray redoLine(const QDateTime& at);

} // namespace vraem
