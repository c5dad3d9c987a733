// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_action.h"

#include "interchange/view/view_state.h"
#include "look/labels.h"
#include "look/theme.h"
#include "main_window.h"
#include "map/map_scene.h"
#include "map/map_view.h"
#include "print/report_pdf.h"
#include "timeline/timeline_view.h"
#include "view_actions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QScrollBar>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int pollMilliseconds = 50;
/// Frames after the map is drawn in which charts settle.
constexpr int settlingPolls = 6;
constexpr int mostPolls = 600;

/// The picture of a widget without what is there to be clicked: the ground beside it goes over it.
QImage pictureOf(QWidget& widget)
{
    QImage picture = widget.grab().toImage();
    QPainter painter(&picture);
    for (const QWidget* part : widget.findChildren<QWidget*>()) {
        const bool isControl =
            qobject_cast<const QAbstractButton*>(part) || qobject_cast<const QScrollBar*>(part);
        if (!isControl || !part->isVisible())
            continue;
        const QRect place = QRect(part->mapTo(&widget, QPoint()), part->size()).adjusted(-1, -1, 1, 1);
        const QPoint beside(place.left() - 2, place.center().y());
        const QPointF pixel = QPointF(beside) * picture.devicePixelRatio();
        painter.fillRect(place, picture.pixelColor(std::max(0, static_cast<int>(pixel.x())),
                                                   std::max(0, static_cast<int>(pixel.y()))));
    }
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
        if (auto* map = m_window.findChild<MapView*>(); map && map->isVisible())
            report.map = map->scene().grab().toImage();
        if (auto* timeline = m_window.findChild<TimelineView*>())
            report.timeline = pictureOf(*timeline);
        if (m_wasDark)
            setTheme(*qApp, ThemeKind::Dark);
        const Dataset& dataset = *m_session.dataset();
        const QueryResult& result = m_session.result();
        report.totals = totalsInWords();
        report.request.rows.assign(result.rows.begin(), result.rows.end());
        report.request.filter = labels::filterInWords(dataset, m_session.filter());
        report.request.address = toAddress(state);
        report.request.data = {state.digest, today()};
        const auto issue = writePdf(dataset, report, m_path);
        Q_EMIT finished(m_path, issue ? Issues{*issue} : Issues{});
    });
}

} // namespace vraem
