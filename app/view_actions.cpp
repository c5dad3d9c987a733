// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_actions.h"

#include "interchange/data_digest.h"
#include "interchange/export/staged_text.h"
#include "issue_box.h"
#include "look/labels.h"
#include "look/text_size.h"
#include "map/map_view.h"
#include "open/file_opener.h"
#include "view_files.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QInputDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 mostBytes = 1024 * 1024;
constexpr int linkDialogWidth = 560;

} // namespace

Result<ViewState> readViewFrom(const QString& addressOrPath)
{
    if (isViewAddress(addressOrPath))
        return readView(addressOrPath.toUtf8());
    QFile file(addressOrPath);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, {{IssueCode::CannotRead, addressOrPath, {}, file.errorString(), {}}}};
    Result<ViewState> state = readView(file.read(mostBytes));
    for (Issue& issue : state.issues)
        issue.file = addressOrPath;
    return state;
}

namespace {

/// Runs work in the background and hands over what it gave, if the receiver is still there.
template<typename T>
void inBackground(QObject& receiver, std::function<T()> work, std::function<void(const T&)> use)
{
    auto* watcher = new QFutureWatcher<T>(&receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &receiver, [watcher, use = std::move(use)] {
        use(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

/// Empty where a file cannot be read.
QStringList digestsOf(const QStringList& paths)
{
    QStringList digests;
    for (const QString& path : paths)
        digests.append(dataDigest(path).value.value_or(QString()));
    return digests;
}

/// dataset.json stands for its folder.
QString asData(const QString& path)
{
    const QFileInfo file(path);
    return file.fileName() == u"dataset.json" ? file.path() : path;
}

QString nameOfFile(const QString& path)
{
    return path == shippedDataPath() ? QString() : QFileInfo(path).fileName();
}

} // namespace

ViewActions::ViewActions(Session& session, FileOpener& opener, MapView& map, QWidget& window)
    : QObject(&window), m_session(session), m_opener(opener), m_map(map), m_window(window),
      m_files(new ViewFiles(opener, this))
{
    connect(m_files, &ViewFiles::done, this, [this](const QStringList& failed) {
        if (const auto next = std::exchange(m_whenOpened, nullptr))
            next(failed);
    });
}

QStringList ViewActions::shownData() const
{
    QStringList paths;
    for (const QString& path : m_opener.paths())
        paths.append(asData(path));
    return paths;
}

ViewState ViewActions::state(const DigestedData& data) const
{
    ViewState state;
    state.dataVersion = m_session.dataset()->version();
    if (data.paths.size() == 1) {
        state.digest = data.digests.front();
        state.file = nameOfFile(data.paths.front());
    }
    for (qsizetype i = 0; i < data.paths.size() && m_opener.showsFile(); ++i)
        state.files.push_back({nameOfFile(data.paths[i]), data.digests[i], data.paths[i]});
    state.filter = m_session.filter();
    state.window = m_session.visibleSpan();
    state.timeline = m_session.timelineRule();
    state.map = m_map.camera();
    state.fadesOlder = m_session.fadesOlder();
    state.tab = m_session.tab();
    state.statistics = m_session.statisticsChoice();
    state.selection = m_session.selection();
    return state;
}

void ViewActions::withDigests(const std::function<void(const DigestedData&)>& use)
{
    const QStringList paths = shownData();
    inBackground<QStringList>(
        *this, [paths] { return digestsOf(paths); },
        [use, paths](const QStringList& digests) { use({paths, digests}); });
}

void ViewActions::withState(const std::function<void(const ViewState&)>& use)
{
    withDigests([this, use](const DigestedData& data) { use(state(data)); });
}

void ViewActions::withAddress(const std::function<void(const QString&)>& use)
{
    withState([use](const ViewState& state) { use(toAddress(state)); });
}

void ViewActions::copyLink()
{
    withAddress([this](const QString& address) {
        QGuiApplication::clipboard()->setText(address);
        Q_EMIT said(tr("Link to this view copied."));
    });
}

void ViewActions::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save view"),
                                                      QDir(folder).filePath(u"view.vraem-view.json"_s));
    if (!path.isEmpty())
        saveAs(path, tr("View saved as %1", "file").arg(QDir::toNativeSeparators(path)));
}

void ViewActions::saveAs(const QString& path, const QString& done)
{
    withState([this, path, done](const ViewState& state) {
        const auto issue = writeStaged(path, toStateFile(state));
        m_manner = Manner::Usual;
        if (issue)
            tell({*issue});
        else
            Q_EMIT said(done);
    });
}

void ViewActions::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open view"), {}, tr("Views (*.json);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void ViewActions::askForAddress()
{
    const QString copied = QGuiApplication::clipboard()->text();
    QInputDialog dialog(&m_window);
    dialog.setWindowTitle(tr("Open link to a view"));
    dialog.setLabelText(tr("Link that begins with vraem-atlas:"));
    dialog.setTextValue(isViewAddress(copied) ? copied.trimmed() : QString());
    dialog.resize(scaled(linkDialogWidth), dialog.height());
    if (dialog.exec() == QDialog::Accepted && !dialog.textValue().isEmpty())
        open(dialog.textValue());
}

void ViewActions::open(const QString& addressOrPath)
{
    m_manner = Manner::Usual;
    const Result<ViewState> state = readViewFrom(addressOrPath);
    if (!state)
        return tell(state.issues);
    start(*state, isViewAddress(addressOrPath) ? QString() : addressOrPath);
}

void ViewActions::openQuietly(const ViewState& state)
{
    m_manner = Manner::Quiet;
    start(state, {});
}

void ViewActions::reopen(const ViewState& state, const QString& path)
{
    m_manner = Manner::LastSession;
    start(state, path);
}

void ViewActions::start(const ViewState& state, const QString& viewPath)
{
    m_isOpening = true;
    m_missing.clear();
    std::vector<ViewFile> files = state.files;
    std::vector<QStringList> places = placesOf(files, viewPath, m_opener);
    if (files.empty()) {
        for (const QString& path : shownData()) {
            files.push_back({nameOfFile(path), {}, path});
            places.push_back({path});
        }
    }
    inBackground<std::vector<FoundFile>>(
        *this, [files, places] { return found(files, places); },
        [this, state, asked = ++m_asked](const std::vector<FoundFile>& files) {
            if (asked == m_asked)
                openFiles(state, files);
        });
}

void ViewActions::openFiles(const ViewState& state, const std::vector<FoundFile>& files)
{
    QStringList paths;
    QStringList digests;
    for (const FoundFile& file : files) {
        if (file.path.isEmpty()) {
            m_missing.append({IssueCode::CannotRead, file.wanted.name, {}, {}, file.wanted.digest, true});
        } else {
            paths.append(file.path);
        }
        digests.append(file.digest);
    }
    if (paths.isEmpty() || paths == shownData())
        return show(state, digests);
    m_whenOpened = [this, state, files, digests](const QStringList& failed) {
        for (const FoundFile& file : files) {
            if (failed.contains(file.path))
                m_missing.append(
                    {IssueCode::CannotRead, file.wanted.name, {}, file.path, file.wanted.digest, true});
        }
        show(state, digests);
    };
    m_files->open(paths);
}

void ViewActions::show(const ViewState& state, const QStringList& digests)
{
    m_session.setFilter(state.filter);
    m_session.setVisibleSpan(state.window.value_or(m_session.fullSpan()));
    m_session.setTimelineRule(state.timeline);
    m_session.setFadesOlder(state.fadesOlder);
    m_session.setStatisticsChoice(state.statistics);
    m_session.setTab(state.tab.value_or(m_session.tab()));
    m_session.setSelection(state.selection);
    if (state.map)
        m_map.setCamera(*state.map);
    const Issues found = m_missing + differences(state, *m_session.dataset(), digests);
    m_isOpening = false;
    Q_EMIT opened();
    if (!found.isEmpty())
        tell(found);
}

void ViewActions::tell(const Issues& issues)
{
    Q_EMIT told(issues);
    const bool isLast = m_manner == Manner::LastSession;
    const QString heading = isLast              ? tr("The window is not quite as you left it.")
                            : hasErrors(issues) ? tr("The view was not opened.")
                                                : tr("The view is not the same here.");
    if (m_manner != Manner::Quiet)
        showIssues(m_window, isLast ? tr("Last session") : tr("View"), heading, issues);
}

} // namespace vraem
