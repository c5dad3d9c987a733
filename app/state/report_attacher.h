// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read_copies.h"
#include "session.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QTimer>

namespace vraem {

/// Reads the user's copies of the reports in the background and gives them to the session: when they are
/// attached, when the data set changes, and when one of the files does.
class ReportAttacher : public QObject
{
    Q_OBJECT

public:
    explicit ReportAttacher(Session& session, QObject* parent = nullptr);
    ~ReportAttacher() override;

    /// Files, or folders of them. One that is attached already is attached anew, as it is now.
    void attach(const QStringList& paths);
    /// What was attached on an earlier day: path and SHA-256.
    void restore(const std::vector<std::pair<QString, QString>>& files);
    void remove(const QString& path);
    bool isReading() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void started();
    /// The session has the copies; nothing is being read any more.
    void finished();
    /// What became of the files of the last attach().
    void attached(int taken, const vraem::Issues& refused, int passedOver);

private:
    using Watcher = QFutureWatcher<CopiesRead>;

    void read();
    void abandon();
    void take();
    void watchFiles();
    /// What the session holds and what is being attached, in this order.
    std::vector<CopiesRequest::File> wanted() const;

    Session& m_session;
    Watcher* m_watcher = nullptr;
    std::stop_source m_stop;
    /// Attached before; what is new since is in m_new until it was read.
    std::vector<CopiesRequest::File> m_known;
    std::vector<CopiesRequest::File> m_new;
    QFileSystemWatcher m_files;
    QTimer m_settling;
};

} // namespace vraem
