// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>

class QQuickWindow;

namespace vraem {

/// Writes a line for each frame of the map: its number, milliseconds since the log began, and milliseconds
/// that drawing it took. For measuring how smoothly the map moves.
class FrameLog : public QObject
{
    Q_OBJECT

public:
    explicit FrameLog(QQuickWindow& window);

    /// False where the file cannot be written.
    bool open(const QString& path);
    QString errorString() const { return m_file.errorString(); }

private:
    void begin();
    void end();

    QFile m_file;
    QElapsedTimer m_clock;
    qint64 m_begun = 0;
    int m_frames = 0;
};

} // namespace vraem
