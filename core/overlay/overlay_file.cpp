// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_file.h"

#include "durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {

OverlayFile::OverlayFile(QString path) : m_path(std::move(path)), m_lock(m_path + u".lock"_s)
{
    // A lock never goes stale by age: only by the end of the process that holds it.
    m_lock.setStaleLockTime(std::chrono::milliseconds(0));
}

Issue OverlayFile::problem(IssueCode code, const QString& found) const
{
    return {code, m_path, {}, found, {}};
}

bool OverlayFile::takeHold()
{
    if (m_lock.isLocked() || m_lock.tryLock(std::chrono::milliseconds(0)))
        return true;
    if (m_lock.error() != QLockFile::LockFailedError) {
        m_obstacle = problem(IssueCode::CannotWrite, {});
        return false;
    }
    qint64 process = 0;
    QString host;
    QString program;
    const bool isKnown = m_lock.getLockInfo(&process, &host, &program);
    m_obstacle = problem(IssueCode::OverlayInUse,
                         isKnown ? u"%1 (PID %2, %3)"_s.arg(program).arg(process).arg(host) : QString());
    return false;
}

Issues OverlayFile::open()
{
    m_obstacle.reset();
    m_history = {};
    m_size = 0;
    if (!QFileInfo::exists(m_path))
        return {};
    const bool isHeld = takeHold();
    Issues issues = read();
    if (!isHeld)
        issues.prepend(*m_obstacle);
    return issues;
}

Issues OverlayFile::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_obstacle = problem(IssueCode::CannotRead, file.errorString());
        return {*m_obstacle};
    }
    const QByteArray bytes = file.readAll();
    JournalRead read = readJournal(bytes, m_path);
    m_history = std::move(read.history);
    m_size = bytes.size();
    if (read.isDamaged && !m_obstacle)
        m_obstacle = read.issues.first();
    Issues issues = read.issues;
    if (m_lock.isLocked())
        issues += setAside(read, bytes);
    return issues;
}

Issues OverlayFile::setAside(const JournalRead& read, const QByteArray& bytes)
{
    if (!read.isDamaged && read.torn.isEmpty() && !read.lacksLineEnd)
        return {};
    if (!read.isDamaged && read.lacksLineEnd)
        return write("\n");
    const QByteArray kept = read.isDamaged ? bytes : read.torn;
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(kept, QCryptographicHash::Sha256).toHex().first(8));
    const QString aside = m_path + (read.isDamaged ? u".damaged-"_s : u".torn-"_s) + digest;
    auto failure = QFileInfo::exists(aside) ? std::nullopt : createDurably(aside, kept);
    if (!failure && !read.isDamaged) {
        failure = truncateDurably(m_path, read.goodBytes);
        m_size = read.goodBytes;
    }
    if (!failure)
        return {};
    m_obstacle = Issue{IssueCode::CannotWrite, aside, {}, *failure, {}};
    return {*m_obstacle};
}

Issues OverlayFile::prepare(const LayerId& data, const QString& dataVersion, const QDateTime& at)
{
    if (!m_lock.isLocked()) {
        m_obstacle.reset();
        if (!QFileInfo(QFileInfo(m_path).absolutePath()).isDir())
            QDir().mkpath(QFileInfo(m_path).absolutePath());
        if (!takeHold())
            return {*m_obstacle};
        if (QFileInfo::exists(m_path))
            read();
    }
    if (m_obstacle)
        return {*m_obstacle};
    // A file that is gone is not made anew with half of what was in it: write() finds it changed.
    if (m_size > 0)
        return {};
    QFile::remove(m_path);
    const QByteArray header = headerLine(data, dataVersion, at);
    if (const auto failure = createDurably(m_path, header))
        return {problem(IssueCode::CannotWrite, *failure)};
    m_size = header.size();
    return {};
}

Issues OverlayFile::write(const QByteArray& line)
{
    if (const qint64 size = QFileInfo(m_path).size(); size != m_size) {
        m_obstacle =
            Issue{IssueCode::OverlayChanged, m_path, {}, QString::number(size), QString::number(m_size)};
        return {*m_obstacle};
    }
    if (const auto failure = appendDurably(m_path, line))
        return {problem(IssueCode::CannotWrite, *failure)};
    m_size += line.size();
    return {};
}

Issues OverlayFile::add(const OverlayEdit& edit)
{
    Issues issues = prepare(edit.data, edit.dataVersion, edit.at);
    if (issues.isEmpty())
        issues = write(entryLine(edit));
    if (issues.isEmpty())
        m_history.add(edit);
    return issues;
}

Issues OverlayFile::undo(const QDateTime& at)
{
    if (!m_history.toUndo())
        return {};
    Issues issues = prepare(m_history.toUndo()->data, {}, at);
    if (issues.isEmpty())
        issues = write(undoLine(at));
    if (issues.isEmpty())
        m_history.undo();
    return issues;
}

Issues OverlayFile::redo(const QDateTime& at)
{
    if (!m_history.toRedo())
        return {};
    Issues issues = prepare(m_history.toRedo()->data, {}, at);
    if (issues.isEmpty())
        issues = write(redoLine(at));
    if (issues.isEmpty())
        m_history.redo();
    return issues;
}

} // namespace vraem
