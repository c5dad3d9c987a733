// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_action.h"

#include "interchange/view/view_state.h"
#include "look/labels.h"
#include "look/theme.h"
#include "main_window.h"
#include "map/map_view.h"
#include "print/report_pdf.h"
#include "timeline/timeline_view.h"
#include "view_actions.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int pollMilliseconds = 50;
/// Frames after the map is drawn in which charts settle.
constexpr int settlingPolls = 6;
constexpr int mostPolls = 600;

/// Pixels across the page, so many that words of 11 pixels have the size of small print, and dots to a pixel:
/// at 170 mm, some 310 to the inch.
constexpr int pictureWidth = 690;
constexpr double pictureRatio = 3;

DaySpan wholeYears(DaySpan span)
{
    using namespace std::chrono;
    return {sys_days(year_month_day(span.first).year() / January / 1),
            sys_days(year_month_day(span.last).year() / December / 31)};
}

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
{
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &PrintAction::printIfReady);
}

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
    m_polls = 0;
    m_wasDark = currentTheme().kind == ThemeKind::Dark;
    if (m_wasDark)
        setTheme(*qApp, ThemeKind::Light);
    m_poll.start();
}

QStringList PrintAction::totalsInWords() const
{
    const QueryResult& result = m_session.result();
    const auto words = [](const Totals& totals) {
        return QStringList{labels::total(Effect::Killed, totals.killed),
                           labels::total(Effect::Wounded, totals.wounded)};
    };
    if (result.layerTotals.empty())
        return words(result.totals);
    if (m_session.addsLayers())
        return {tr("All layers added together: %1").arg(words(result.totals).join(QStringLiteral("; ")))};
    QStringList lines;
    for (const size_t layer : m_session.shownLayers())
        lines.append(tr("%1: %2", "layer, its totals")
                         .arg(m_session.dataset()->layers()[layer].name,
                              words(result.layerTotals[layer]).join(QStringLiteral("; "))));
    return lines;
}

void PrintAction::printIfReady()
{
    ++m_polls;
    if ((m_polls < settlingPolls || !m_window.isRenderReady()) && m_polls < mostPolls)
        return;
    m_poll.stop();
    m_window.views().withState([this](const ViewState& state) {
        ViewReport report;
        if (const auto* map = m_window.findChild<MapView*>())
            report.map = map->picture(pictureWidth, pictureRatio);
        report.timeline = timelinePicture(m_session);
        if (m_wasDark)
            setTheme(*qApp, ThemeKind::Dark);
        const Dataset& dataset = *m_session.dataset();
        const QueryResult& result = m_session.result();
        report.totals = totalsInWords();
        if (m_session.keepsLayersApart())
            report.events = labels::eventsByLayer(dataset, m_session.shownLayers(), result.facets.layers);
        report.request.rows.assign(result.rows.begin(), result.rows.end());
        report.request.filter = labels::filterInWords(dataset, m_session.filter());
        report.request.address = toAddress(state);
        report.request.data = {state.digest, today()};
        const auto issue = writePdf(dataset, report, m_path);
        Q_EMIT finished(m_path, issue ? Issues{*issue} : Issues{});
    });
}

} // namespace vraem
