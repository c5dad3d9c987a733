// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_export.h"

#include "citing/citation_words.h"
#include "citing/cited_view.h"
#include "main_window.h"
#include "map/map_view.h"
#include "print/picture_file.h"
#include "view_actions.h"
#include "view_request.h"
#include "when_drawn.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Pixels across, at scale 1.
constexpr double sheetWidth = 1'100;
constexpr double leastScale = 0.5;
constexpr double mostScale = 10;
constexpr double usualScale = 2;
constexpr size_t mostSources = 12;

QStringList sourceNotes(const CitedView& view)
{
    QStringList notes;
    for (const CitedSource& cited : view.cited().sources) {
        if (notes.size() == mostSources)
            return notes << MapExport::tr("and %Ln more source(s)", nullptr,
                                          static_cast<int>(view.cited().sources.size() - mostSources));
        notes.append(MapExport::tr("Source: %1").arg(sourceWords(view.source(cited))));
    }
    for (const Layer& layer : view.dataset().layers()) {
        if (!layer.terms.isEmpty())
            notes.append(layer.name + u": "_s + layer.terms);
    }
    return notes;
}

} // namespace

MapExport::MapExport(Session& session, MainWindow& window)
    : QObject(&window), m_session(session), m_window(window)
{}

void MapExport::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString kind = u"PNG (*.png)"_s;
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export the map"),
                                                QDir(folder).filePath(u"vraem-map.png"_s),
                                                kind + u";;SVG (*.svg);;PDF (*.pdf)"_s, &kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + kind.first(3).toLower();
    bool isChosen = true;
    double scale = usualScale;
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        scale = QInputDialog::getDouble(&m_window, tr("Export the map"),
                                        tr("Dots to the pixel (1: for the screen, 3: for print)"), usualScale,
                                        leastScale, mostScale, 1, &isChosen);
    if (isChosen)
        exportTo(path, scale);
}

void MapExport::exportTo(const QString& path, double scale)
{
    whenDrawn(m_window, [this, path, scale](bool) {
        m_window.views().withState([=, this](const ViewState& state) { write(path, scale, state); });
    });
}

std::optional<MapSheet> MapExport::sheet(const ViewState& state) const
{
    const CitationRequest request = requestOf(m_session, state);
    const CitedView view(*m_session.dataset(), request);
    MapSheetWords words{request.filter, sourceNotes(view) + view.statement()};
    if (const auto& own = m_session.dataset()->overlay())
        words.notes.prepend(notAsPublished(*own));
    const auto* map = m_window.findChild<MapView*>();
    return map ? map->sheet(words, sheetWidth) : std::nullopt;
}

void MapExport::write(const QString& path, double scale, const ViewState& state)
{
    const std::optional<MapSheet> shown = sheet(state);
    if (!shown) {
        Q_EMIT finished(path, {{IssueCode::CannotWrite, path, {}, tr("the map cannot be shown"), {}}});
        return;
    }
    const auto issue = writePicture({.size = shown->size(),
                                     .scale = std::clamp(scale, leastScale, mostScale),
                                     .paint = [&](QPainter& painter) { shown->paint(painter); },
                                     .title = requestOf(m_session, state).filter},
                                    path);
    Q_EMIT finished(path, issue ? Issues{*issue} : Issues{});
}

} // namespace vraem
