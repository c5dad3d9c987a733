// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_attacher.h"

#include "reading/copy_reader.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace vraem {
namespace {

/// A program that saves a file touches it more than once.
constexpr auto settlingTime = std::chrono::milliseconds(300);

} // namespace

ReportAttacher::ReportAttacher(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    const auto readIfAny = [this] {
        if (!wanted().empty())
            read();
    };
    connect(&m_settling, &QTimer::timeout, this, readIfAny);
    connect(&m_session, &Session::datasetChanged, this, readIfAny);
    connect(&m_files, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
}

ReportAttacher::~ReportAttacher()
{
    m_stop.request_stop();
    if (m_watcher)
        m_watcher->waitForFinished();
}

void ReportAttacher::attach(const QStringList& paths)
{
    for (const CopiesRequest::File& file : filesToAttach(paths)) {
        std::erase_if(m_known, [&](const auto& known) { return known.path == file.path; });
        std::erase_if(m_new, [&](const auto& known) { return known.path == file.path; });
        m_new.push_back(file);
    }
    read();
}

void ReportAttacher::restore(const std::vector<std::pair<QString, QString>>& files)
{
    for (const auto& [path, sha256] : files)
        m_known.push_back({.path = path, .attachedSha256 = sha256});
    if (!m_known.empty())
        read();
}

void ReportAttacher::remove(const QString& path)
{
    std::erase_if(m_known, [&](const auto& known) { return known.path == path; });
    read();
}

std::vector<CopiesRequest::File> ReportAttacher::wanted() const
{
    std::vector<CopiesRequest::File> files = m_known;
    files.insert(files.end(), m_new.begin(), m_new.end());
    return files;
}

void ReportAttacher::read()
{
    abandon();
    m_stop = std::stop_source();
    m_watcher = new Watcher(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &ReportAttacher::take);
    Q_EMIT started();
    m_watcher->setFuture(QtConcurrent::run(readCopies, CopiesRequest{.dataset = m_session.dataset(),
                                                                     .files = wanted(),
                                                                     .extractor = extractorPath(),
                                                                     .cancel = m_stop.get_token()}));
}

void ReportAttacher::abandon()
{
    m_stop.request_stop();
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void ReportAttacher::take()
{
    const CopiesRead result = m_watcher->result();
    const bool hadNew = !m_new.empty();
    const size_t before = m_known.size();
    abandon();
    m_new.clear();
    m_known.clear();
    for (const AttachedFile& file : result.reports.files)
        m_known.push_back({.path = file.path, .attachedSha256 = file.attachedSha256});
    watchFiles();
    m_session.setReports(result.reports);
    if (hadNew)
        Q_EMIT attached(static_cast<int>(m_known.size() - before), result.refused, result.passedOver);
    Q_EMIT finished();
}

void ReportAttacher::watchFiles()
{
    if (const QStringList watched = m_files.files(); !watched.isEmpty())
        m_files.removePaths(watched);
    QStringList present;
    for (const CopiesRequest::File& file : m_known) {
        if (QFileInfo::exists(file.path))
            present.append(file.path);
    }
    if (!present.isEmpty())
        m_files.addPaths(present);
}

} // namespace vraem
