// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay_journal.h"

#include <QLockFile>

#include <memory>

namespace vraem {

/// The user's overlay on the disk. Each edit is there before add() returns. One process at a time may write;
/// others read. Nothing is created before the first edit.
class OverlayFile
{
public:
    explicit OverlayFile(QString path);

    /// Reads what is there, and takes hold of the file. An entry that was cut off is set aside beside it;
    /// where one is damaged, a copy of the file is, and nothing is written any more. May be called again.
    Issues open();

    const QString& path() const { return m_path; }
    const OverlayHistory& history() const { return m_history; }
    const Overlay& overlay() const { return m_history.overlay(); }
    /// Why nothing can be written now; nullopt where it can.
    const std::optional<Issue>& obstacle() const { return m_obstacle; }

    /// Empty when the disk has it. Otherwise nothing is changed. Takes hold of the file first where another
    /// process has let go of it: what that one wrote is then read before.
    Issues add(const OverlayEdit& edit);
    /// As add(); nothing to undo is no failure.
    Issues undo(const QDateTime& at);
    Issues redo(const QDateTime& at);

private:
    bool takeHold();
    Issues read();
    Issues setAside(const JournalRead& read, const QByteArray& bytes);
    Issues prepare(const LayerId& data, const QString& dataVersion, const QDateTime& at);
    Issues write(const QByteArray& line);
    Issue problem(IssueCode code, const QString& found) const;

    QString m_path;
    QLockFile m_lock;
    OverlayHistory m_history;
    std::optional<Issue> m_obstacle;
    /// Of the file as this process left it.
    qint64 m_size = 0;
};

} // namespace vraem
