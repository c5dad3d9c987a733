// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_actions.h"

#include "interchange/data_digest.h"
#include "interchange/export/staged_text.h"
#include "look/labels.h"
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
#include <QMessageBox>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 mostBytes = 1024 * 1024;
constexpr qsizetype mostListed = 12;

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
    QObject::connect(watcher, &QFutureWatcherBase::finished, &receiver, [watcher, use] {
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

void ViewActions::withState(const std::function<void(const ViewState&)>& use)
{
    QStringList paths;
    for (const QString& path : m_opener.paths())
        paths.append(asData(path));
    inBackground<QStringList>(
        *this, [paths] { return digestsOf(paths); },
        [this, use, paths](const QStringList& digests) {
            ViewState state;
            state.dataVersion = m_session.dataset()->version();
            if (paths.size() == 1) {
                state.digest = digests.front();
                state.file = nameOfFile(paths.front());
            }
            for (qsizetype i = 0; i < paths.size() && m_opener.showsFile(); ++i)
                state.files.push_back({nameOfFile(paths[i]), digests[i], paths[i]});
            state.filter = m_session.filter();
            state.window = m_session.visibleSpan();
            state.timeline = m_session.timelineRule();
            state.map = m_map.camera();
            state.selection = m_session.selection();
            use(state);
        });
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
    if (path.isEmpty())
        return;
    withState([this, path](const ViewState& state) {
        const auto issue = writeStaged(path, toStateFile(state));
        if (issue)
            tell({*issue});
        else
            Q_EMIT said(tr("View saved as %1", "file").arg(QDir::toNativeSeparators(path)));
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
    const QString address =
        QInputDialog::getText(&m_window, tr("Open link to a view"), tr("Link that begins with vraem-atlas:"),
                              QLineEdit::Normal, isViewAddress(copied) ? copied.trimmed() : QString());
    if (!address.isEmpty())
        open(address);
}

void ViewActions::open(const QString& addressOrPath)
{
    const Result<ViewState> state = readViewFrom(addressOrPath);
    if (!state)
        return tell(state.issues);
    m_isOpening = true;
    m_missing.clear();
    std::vector<ViewFile> files = state->files;
    std::vector<QStringList> places =
        placesOf(files, isViewAddress(addressOrPath) ? QString() : addressOrPath, m_opener);
    if (files.empty()) {
        for (const QString& path : m_opener.paths()) {
            files.push_back({nameOfFile(path), {}, path});
            places.push_back({asData(path)});
        }
    }
    inBackground<std::vector<FoundFile>>(
        *this, [files, places] { return found(files, places); },
        [this, state = *state](const std::vector<FoundFile>& files) { openFiles(state, files); });
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
    const auto asShown = [&] {
        QStringList shown;
        for (const QString& path : m_opener.paths())
            shown.append(asData(path));
        return shown;
    };
    if (paths.isEmpty() || paths == asShown())
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
    QStringList lines;
    for (const Issue& issue : issues.first(std::min(issues.size(), mostListed)))
        lines.append(labels::issue(issue));
    if (issues.size() > mostListed)
        lines.append(tr("and %Ln more", nullptr, static_cast<int>(issues.size() - mostListed)));
    auto* box = new QMessageBox(QMessageBox::Information, tr("View"),
                                hasErrors(issues) ? tr("The view was not opened.")
                                                  : tr("The view is not the same here."),
                                QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setText(box->text() + u"\n\n"_s + lines.join(u"\n\n"_s));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace vraem
