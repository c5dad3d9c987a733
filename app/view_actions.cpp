// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_actions.h"

#include "interchange/data_digest.h"
#include "interchange/export/staged_text.h"
#include "look/labels.h"
#include "map/map_view.h"
#include "open/file_opener.h"

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

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 mostBytes = 1024 * 1024;
constexpr qsizetype mostListed = 12;

Result<ViewState> read(const QString& addressOrPath)
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

/// Runs a digest of the data in the background and hands it over, if the receiver is still there.
void withDigest(const QString& path, QObject& receiver, const std::function<void(const QString&)>& use)
{
    auto* watcher = new QFutureWatcher<Result<QString>>(&receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &receiver, [watcher, use] {
        use(watcher->result().value.value_or(QString()));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(dataDigest, path));
}

} // namespace

ViewActions::ViewActions(Session& session, FileOpener& opener, MapView& map, QWidget& window)
    : QObject(&window), m_session(session), m_opener(opener), m_map(map), m_window(window)
{}

void ViewActions::withState(const std::function<void(const ViewState&)>& use)
{
    withDigest(m_opener.dataPath(), *this, [this, use](const QString& digest) {
        ViewState state;
        state.dataVersion = m_session.dataset()->version();
        state.digest = digest;
        if (m_opener.showsFile())
            state.file = m_session.dataset()->isLayered() ? m_opener.shownName()
                                                          : QFileInfo(m_opener.dataPath()).fileName();
        state.filter = m_session.filter();
        state.window = m_session.visibleSpan();
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
    const Result<ViewState> state = read(addressOrPath);
    if (!state)
        return tell(state.issues);
    withDigest(m_opener.dataPath(), *this,
               [this, state = *state](const QString& digest) { show(state, digest); });
}

void ViewActions::show(const ViewState& state, const QString& digest)
{
    m_session.setFilter(state.filter);
    m_session.setVisibleSpan(state.window.value_or(m_session.fullSpan()));
    m_session.setSelection(state.selection);
    if (state.map)
        m_map.setCamera(*state.map);
    const Issues found = differences(state, *m_session.dataset(), digest);
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
