// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_keeper.h"

#include "overlay/overlay_reading.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vraem {

OverlayKeeper::OverlayKeeper(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &Session::overlayEditAsked, this, &OverlayKeeper::take);
}

OverlayKeeper& OverlayKeeper::of(Session& session)
{
    auto* keeper = session.findChild<OverlayKeeper*>(Qt::FindDirectChildrenOnly);
    return keeper ? *keeper : *new OverlayKeeper(session, &session);
}

QString OverlayKeeper::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/notes.jsonl"_s;
}

const OverlayHistory& OverlayKeeper::history() const
{
    static const OverlayHistory none;
    return m_file ? m_file->history() : none;
}

void OverlayKeeper::open(const QString& path)
{
    if (m_isReadOnly)
        return read(path);
    m_file = std::make_unique<OverlayFile>(path);
    const Issues issues = m_file->open();
    Q_EMIT opened();
    share(issues);
}

void OverlayKeeper::read(const QString& path)
{
    m_readPath = path;
    const OverlayRead held = QFile::exists(path) ? readOverlay(path) : OverlayRead();
    Q_EMIT opened();
    m_session.setOverlay(held.overlay, Issue{.code = IssueCode::OverlayPrivate, .file = path});
    if (!held.issues.isEmpty())
        Q_EMIT told(held.issues);
}

void OverlayKeeper::share(const Issues& issues)
{
    m_session.setOverlay(m_file->overlay(), m_file->obstacle());
    if (!issues.isEmpty())
        Q_EMIT told(issues);
}

void OverlayKeeper::take(const OverlayEdit& edit)
{
    if (!m_file)
        return;
    const size_t before = m_file->history().done().size();
    const Issues issues = m_file->add(edit);
    if (issues.isEmpty() && m_file->history().done().size() > before)
        Q_EMIT stepped();
    share(issues);
}

void OverlayKeeper::undo()
{
    if (m_file)
        share(m_file->undo(QDateTime::currentDateTimeUtc()));
}

void OverlayKeeper::redo()
{
    if (m_file)
        share(m_file->redo(QDateTime::currentDateTimeUtc()));
}

} // namespace vraem
