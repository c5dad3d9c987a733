// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay/overlay_file.h"
#include "session.h"

namespace vraem {

/// Keeps the user's overlay: every edit that the session is asked for goes to the disk first, then to the
/// session.
class OverlayKeeper : public QObject
{
    Q_OBJECT

public:
    explicit OverlayKeeper(Session& session, QObject* parent = nullptr);

    /// The one of the session, which outlives every window; made by the first who asks.
    static OverlayKeeper& of(Session& session);

    /// Where notes are kept unless the user says otherwise.
    static QString defaultPath();

    /// From now on this file; one that does not exist is made with the first edit. What is said of it is sent
    /// as told().
    void open(const QString& path);
    /// From now on files are only read, and nothing of theirs is locked or made; in the session stands why.
    void setReadOnly() { m_isReadOnly = true; }
    QString path() const { return m_file ? m_file->path() : m_readPath; }
    const OverlayHistory& history() const;
    void undo();
    void redo();

Q_SIGNALS:
    /// Another file is open now.
    void opened();
    /// A new step that can be undone.
    void stepped();
    /// What is wrong with the file, or why an edit was not made.
    void told(const vraem::Issues& issues);

private:
    void take(const OverlayEdit& edit);
    void share(const Issues& issues);
    void read(const QString& path);

    Session& m_session;
    std::unique_ptr<OverlayFile> m_file;
    bool m_isReadOnly = false;
    QString m_readPath;
};

} // namespace vraem
