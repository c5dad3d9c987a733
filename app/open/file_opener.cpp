// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_opener.h"

#include "issue_window.h"
#include "mapping_dialog.h"
#include "mapping_memory.h"
#include "recent_files.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// A report that shows itself: of a file that was not opened, or not all of it.
bool wantsToBeSeen(const LoadedData& data)
{
    if (data.report && data.report->isCancelled)
        return false;
    return !data.dataset || (data.report ? data.report->rowsRefused > 0 : !data.issues.isEmpty());
}

} // namespace

FileOpener::FileOpener(Session& session, DataLoader& loader, QWidget& window)
    : QObject(&window), m_session(session), m_loader(loader), m_window(window)
{
    connect(&m_loader, &DataLoader::finished, this, &FileOpener::take);
}

void FileOpener::open(const QString& path)
{
    m_loader.load(path);
}

void FileOpener::askForFile()
{
    const QString all = tr("Data sets (*.csv *.tsv *.txt *.gz *.json *.geojson)");
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open data set"), QFileInfo(recentFiles().value(0)).path(),
                                     all + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileOpener::close()
{
    m_loader.load(shippedDataPath());
}

QString FileOpener::shownName() const
{
    if (m_shownFile.isEmpty())
        return {};
    const QString name = m_session.dataset()->layers().front().name;
    return name.isEmpty() ? QFileInfo(m_shownFile).fileName() : name;
}

QString FileOpener::dataPath() const
{
    const QFileInfo file(m_shownFile);
    if (file.fileName() == QLatin1StringView("dataset.json"))
        return file.path();
    return showsFile() ? m_shownFile : shippedDataPath();
}

bool FileOpener::isBusy() const
{
    return m_loader.isLoading();
}

bool FileOpener::cancel()
{
    const bool wasBusy = isBusy();
    m_loader.cancel();
    return wasBusy;
}

std::optional<QString> FileOpener::fileIn(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return std::nullopt;
    return urls.front().toLocalFile();
}

void FileOpener::take(const QString& path, const LoadedData& data)
{
    if (data.unmapped) {
        askForMapping(path, *data.unmapped, false);
        return;
    }
    if (data.engine) {
        m_session.setEngine(data.engine);
        if (path != shippedDataPath())
            addRecentFile(path);
    }
    adopt(path, data);
    if (wantsToBeSeen(data))
        showReport();
}

void FileOpener::adopt(const QString& path, const LoadedData& data)
{
    const bool isShipped = path == shippedDataPath();
    if (data.dataset)
        m_shownFile = isShipped ? QString() : path;
    m_last = isShipped ? std::nullopt : std::optional(Opened{path, data});
    Q_EMIT changed();
}

void FileOpener::showReport()
{
    if (!m_last)
        return;
    const QString path = m_last->path;
    auto* window = new IssueWindow(path, m_last->data, &m_window);
    connect(window, &IssueWindow::mappingAsked, this, [this, path, window] {
        window->close();
        remap(path);
    });
    window->show();
}

void FileOpener::askForMapping(const QString& path, const Inspection& table, bool evenIfKnown)
{
    const auto known = rememberedMapping(table.header);
    if (known && !evenIfKnown) {
        m_loader.load(path, known);
        return;
    }
    auto* dialog = new MappingDialog(path, table, known.value_or(table.suggestedMapping), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, table, dialog] {
        rememberMapping(table.header, dialog->mapping());
        m_loader.load(path, dialog->mapping());
    });
    dialog->open();
}

void FileOpener::remap(const QString& path)
{
    const Inspection table = inspect(path);
    if (table.format)
        askForMapping(path, table, true);
    else
        take(path, {.issues = table.issues});
}

} // namespace vraem
