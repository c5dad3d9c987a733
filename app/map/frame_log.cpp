// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_log.h"

#include <QQuickWindow>

namespace vraem {
namespace {

QByteArray milliseconds(qint64 nanoseconds)
{
    constexpr double nanosecondsEach = 1e6;
    return QByteArray::number(static_cast<double>(nanoseconds) / nanosecondsEach, 'f', 3);
}

} // namespace

FrameLog::FrameLog(QQuickWindow& window) : QObject(&window)
{
    connect(&window, &QQuickWindow::beforeRendering, this, &FrameLog::begin, Qt::DirectConnection);
    connect(&window, &QQuickWindow::afterRendering, this, &FrameLog::end, Qt::DirectConnection);
}

bool FrameLog::open(const QString& path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    m_file.write("frame,at_ms,drawing_ms\n");
    m_clock.start();
    return true;
}

void FrameLog::begin()
{
    m_begun = m_clock.isValid() ? m_clock.nsecsElapsed() : 0;
}

void FrameLog::end()
{
    if (!m_file.isOpen())
        return;
    const qint64 now = m_clock.nsecsElapsed();
    m_file.write(QByteArray::number(++m_frames) + ',' + milliseconds(now) + ',' +
                 milliseconds(now - m_begun) + '\n');
    m_file.flush();
}

} // namespace vraem
