// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_keeper.h"

#include "interchange/export/staged_text.h"
#include "look/labels.h"
#include "open/file_opener.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int settlingMilliseconds = 2000;

} // namespace

SessionKeeper::SessionKeeper(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMilliseconds);
    connect(&m_settling, &QTimer::timeout, this, &SessionKeeper::write);
    for (const auto signal : {&Session::datasetChanged, &Session::filterChanged, &Session::selectionChanged,
                              &Session::visibleSpanChanged, &Session::timelineRuleChanged,
                              &Session::tabChanged, &Session::statisticsChoiceChanged})
        connect(&session, signal, this, &SessionKeeper::writeSoon);
}

QString SessionKeeper::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/session.vraem-view.json"_s;
}

void SessionKeeper::follow(ViewActions& views, const FileOpener& opener)
{
    m_views = &views;
    m_opener = &opener;
    connect(&opener, &FileOpener::changed, this, &SessionKeeper::readDigests);
    readDigests();
}

void SessionKeeper::readDigests()
{
    if (!keepsTraces() || !m_views || m_views->shownData() == m_data.paths)
        return;
    m_views->withDigests([this](const DigestedData& data) {
        m_data = data;
        writeSoon();
    });
}

void SessionKeeper::writeSoon()
{
    if (keepsTraces())
        m_settling.start();
}

void SessionKeeper::write()
{
    if (!keepsTraces() || !m_views || m_views->isBusy() || m_opener->isBusy())
        return;
    const QStringList shown = m_views->shownData();
    DigestedData data = m_data;
    if (data.paths != shown)
        data = {shown, QStringList(shown.size(), QString())};
    ViewState state = m_views->state(data);
    state.filter = m_session.wholeFilter();
    const QByteArray bytes = toStateFile(state);
    if (bytes == m_written)
        return;
    QDir().mkpath(QFileInfo(path()).path());
    const auto issue = writeStaged(path(), bytes);
    if (!issue)
        m_written = bytes;
    else if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(*issue);
}

LastSession readLastSession()
{
    const QString path = SessionKeeper::path();
    if (!keepsTraces() || !QFileInfo::exists(path))
        return {};
    const Result<ViewState> view = readViewFrom(path);
    if (view)
        return {*view, {}};
    const QString aside = setAside(path);
    const QString why = view.issues.isEmpty() ? QString() : labels::issue(view.issues.front());
    const QString where = QDir::toNativeSeparators(aside.isEmpty() ? path : aside);
    return {std::nullopt,
            QCoreApplication::translate("session", "What was open at the end of the last session cannot be "
                                                   "read. The file was set aside as %1.\n\n%2")
                .arg(where, why)};
}

} // namespace vraem
