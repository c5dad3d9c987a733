// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_action.h"

#include "look/labels.h"
#include "look/theme.h"
#include "main_window.h"
#include "map/map_view.h"
#include "print/report_pdf.h"
#include "query/timeline_window.h"
#include "timeline/timeline_view.h"
#include "view_actions.h"
#include "view_request.h"
#include "when_drawn.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Pixels across the page, so many that words of 11 pixels have the size of small print, and dots to a pixel:
/// at 170 mm, some 310 to the inch.
constexpr int pictureWidth = 690;
constexpr double pictureRatio = 3;

/// The years of the events shown; nullopt where none has a date.
std::optional<DaySpan> yearsShown(const Session& session)
{
    const EventColumns& columns = session.dataset()->columns();
    std::optional<std::pair<std::int32_t, std::int32_t>> days;
    for (const Row row : session.result().rows) {
        if (row >= columns.dated())
            break;
        const auto at = static_cast<size_t>(row);
        days = std::pair(days ? days->first : columns.firstDay[at],
                         std::max(days ? days->second : columns.lastDay[at], columns.lastDay[at]));
    }
    return days ? std::optional(wholeYears({dateOfNumber(days->first), dateOfNumber(days->second)}))
                : std::nullopt;
}

/// A window that the user chose stays; years without events are not printed.
QImage timelinePicture(Session& session)
{
    const DaySpan before = session.visibleSpan();
    const auto years = yearsShown(session);
    if (years && before == session.fullSpan())
        session.setVisibleSpan(*years);
    const QImage picture = TimelineView::picture(session, pictureWidth, pictureRatio);
    session.setVisibleSpan(before);
    return picture;
}

} // namespace

PrintAction::PrintAction(Session& session, MainWindow& window)
    : QObject(&window), m_session(session), m_window(window)
{}

void PrintAction::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Print to PDF"), QDir(folder).filePath(u"vraem-report.pdf"_s), u"PDF (*.pdf)"_s);
    if (!path.isEmpty())
        printTo(path);
}

void PrintAction::printTo(const QString& path)
{
    m_path = path;
    m_themeBefore = currentTheme().kind;
    if (currentTheme().isDark())
        setTheme(*qApp, ThemeKind::Light);
    whenDrawn(m_window, [this](bool) { print(); });
}

QStringList PrintAction::totalsInWords() const
{
    const QueryResult& result = m_session.result();
    if (result.layerTotals.empty())
        return labels::casualties(result.totals);
    if (m_session.addsLayers())
        return {tr("All layers added together: %1")
                    .arg(labels::casualties(result.totals).join(QStringLiteral("; ")))};
    QStringList lines;
    for (const size_t layer : m_session.shownLayers())
        lines.append(tr("%1: %2", "layer, its totals")
                         .arg(m_session.dataset()->layers()[layer].name,
                              labels::casualties(result.layerTotals[layer]).join(QStringLiteral("; "))));
    return lines;
}

void PrintAction::print()
{
    m_window.views().withState([this](const ViewState& state) {
        ViewReport report;
        if (const auto* map = m_window.findChild<MapView*>())
            report.map = map->picture(pictureWidth, pictureRatio);
        report.timeline = timelinePicture(m_session);
        if (const auto theme = std::exchange(m_themeBefore, std::nullopt))
            setTheme(*qApp, *theme);
        const Dataset& dataset = *m_session.dataset();
        report.totals = totalsInWords();
        if (m_session.keepsLayersApart())
            report.events =
                labels::eventsByLayer(dataset, m_session.shownLayers(), m_session.result().facets.layers);
        report.request = requestOf(m_session, state);
        const auto issue = writePdf(dataset, report, m_path);
        Q_EMIT finished(m_path, issue ? Issues{*issue} : Issues{});
    });
}

} // namespace vraem
