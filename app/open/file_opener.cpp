// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_opener.h"

#include "issue_window.h"
#include "mapping_dialog.h"
#include "mapping_memory.h"
#include "model/combine.h"
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
    connect(&m_loader, &DataLoader::cancelled, this,
            [this](const QString& path) { Q_EMIT finished(path, false); });
}

void FileOpener::open(const QString& path)
{
    load(path, std::nullopt, Mode::Replace);
}

void FileOpener::add(const QString& path)
{
    load(path, std::nullopt, Mode::Layer);
}

void FileOpener::load(const QString& path, const std::optional<ColumnMapping>& mapping, Mode mode)
{
    m_loader.load(path, mapping, besideOf(path, mode));
}

std::vector<DatasetPtr> FileOpener::besideOf(const QString& path, Mode mode) const
{
    if (mode == Mode::Replace)
        return {};
    std::vector<DatasetPtr> parts = partsOf(m_session.base());
    if (mode == Mode::LayerAnew)
        std::erase_if(parts, [&](const DatasetPtr& part) { return m_files.value(part.get()) == path; });
    return parts;
}

void FileOpener::removeLayer(const LayerId& layer)
{
    m_loader.arrange(partsWithout(m_session.base(), layer));
}

void FileOpener::askForFile()
{
    if (const auto path = chosenFile(tr("Open data set")))
        open(*path);
}

void FileOpener::askForLayer()
{
    if (const auto path = chosenFile(tr("Open as layer")))
        add(*path);
}

std::optional<QString> FileOpener::chosenFile(const QString& title)
{
    const QString all = tr("Data sets (*.csv *.tsv *.txt *.gz *.json *.geojson)");
    const QString path = QFileDialog::getOpenFileName(
        &m_window, title, QFileInfo(recentFiles().value(0)).path(), all + u";;"_s + tr("All files (*)"));
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void FileOpener::close()
{
    m_loader.load(shippedDataPath());
}

QString FileOpener::shownName() const
{
    if (!showsFile())
        return {};
    QStringList names;
    for (const Layer& layer : m_session.dataset()->layers())
        names.append(layer.name);
    return names.join(u" + "_s);
}

bool FileOpener::showsFile() const
{
    return m_session.base()->isLayered() || m_files.contains(m_session.base().get());
}

QStringList FileOpener::paths() const
{
    QStringList paths;
    for (const DatasetPtr& part : partsOf(m_session.base()))
        paths.append(m_files.value(part.get(), shippedDataPath()));
    return paths;
}

QString FileOpener::dataPath() const
{
    if (m_session.dataset()->isLayered())
        return {};
    const QString shown = m_files.value(m_session.base().get(), shippedDataPath());
    const QFileInfo file(shown);
    return file.fileName() == QLatin1StringView("dataset.json") ? file.path() : shown;
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
        askForMapping(path, *data.unmapped, data.isLayer ? Mode::Layer : Mode::Replace, false);
        return;
    }
    if (path.isEmpty()) {
        m_session.setLayers(data.engine);
        forgetGone();
        Q_EMIT changed();
        return;
    }
    if (data.engine) {
        if (data.isLayer)
            m_session.setLayers(data.engine);
        else
            m_session.setEngine(data.engine);
        if (path != shippedDataPath())
            addRecentFile(path);
    }
    adopt(path, data);
    if (wantsToBeSeen(data))
        showReport();
    Q_EMIT finished(path, data.dataset != nullptr);
}

void FileOpener::adopt(const QString& path, const LoadedData& data)
{
    const bool isShipped = path == shippedDataPath();
    if (data.dataset && !isShipped) {
        // A file of several layers is all that is new.
        const std::vector<DatasetPtr> parts = partsOf(data.dataset);
        for (const DatasetPtr& part : parts) {
            const bool isShipped = part != parts.back() && part->layers().front().id == atlasLayer().id;
            if (!isShipped && !m_files.contains(part.get()))
                m_files.insert(part.get(), path);
        }
    }
    forgetGone();
    m_last.reset();
    if (!isShipped) {
        m_last = Opened{path, data};
        m_last->data.dataset.reset();
        m_last->data.engine.reset();
    }
    Q_EMIT changed();
}

void FileOpener::takeOver(const FileOpener& other)
{
    m_files = other.m_files;
    m_last = other.m_last;
    Q_EMIT changed();
}

void FileOpener::forgetGone()
{
    const std::vector<DatasetPtr> parts = partsOf(m_session.base());
    m_files.removeIf([&](const auto& file) {
        return std::ranges::find(parts, file.key(), &DatasetPtr::get) == parts.end();
    });
}

void FileOpener::showReport()
{
    if (!m_last)
        return;
    const QString path = m_last->path;
    const Mode mode = m_last->data.isLayer ? Mode::Layer : Mode::Replace;
    auto* window = new IssueWindow(path, m_last->data, &m_window);
    connect(window, &IssueWindow::mappingAsked, this, [this, path, mode, window] {
        window->close();
        remap(path, mode);
    });
    window->show();
}

void FileOpener::askForMapping(const QString& path, const Inspection& table, Mode mode, bool evenIfKnown)
{
    const auto known = rememberedMapping(table.header);
    if (known && !evenIfKnown) {
        load(path, known, mode);
        return;
    }
    auto* dialog = new MappingDialog(path, table, known.value_or(table.suggestedMapping), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, table, mode, dialog] {
        rememberMapping(table.header, dialog->mapping());
        load(path, dialog->mapping(), mode);
    });
    connect(dialog, &QDialog::rejected, this, [this, path] { Q_EMIT finished(path, false); });
    dialog->open();
}

void FileOpener::remap(const QString& path, Mode mode)
{
    const Inspection table = inspect(path);
    if (table.format)
        askForMapping(path, table, mode == Mode::Layer ? Mode::LayerAnew : mode, true);
    else
        take(path, {.issues = table.issues});
}

} // namespace vraem
