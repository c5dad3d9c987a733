// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_strip.h"

#include "brush.h"
#include "look/theme.h"
#include "query/layer_totals.h"
#include "timeline_columns.h"
#include "window_panel.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vraem {
namespace {

constexpr int barsHeight = 64;

DaySpan yearSpan(int year, DaySpan bounds)
{
    using namespace std::chrono;
    return {std::max(sys_days(std::chrono::year(year) / January / 1), bounds.first),
            std::min(sys_days(std::chrono::year(year) / December / 31), bounds.last)};
}

/// The longest of the wordings that fits; empty where none does.
QString longestFitting(const QStringList& wordings, const QFontMetricsF& metrics, double width)
{
    for (const QString& wording : wordings) {
        if (metrics.horizontalAdvance(wording) <= width)
            return wording;
    }
    return {};
}

} // namespace

OverviewStrip::OverviewStrip(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_chart(new OverviewChart(this)),
      m_brush(new Brush(session, this)), m_panel(new WindowPanel(session, this))
{
    setAccessibleName(tr("Overview"));
    connect(&session, &Session::datasetChanged, this, &OverviewStrip::measureHighest);
    connect(&session, &Session::filterChanged, this, &OverviewStrip::rebuild);
    connect(&session, &Session::addsLayersChanged, this, &OverviewStrip::rebuildYears);
    measureHighest();
    rebuild();
}

int OverviewStrip::rowHeight() const
{
    return QFontMetrics(smallFont(*this)).height() + 4;
}

QSize OverviewStrip::sizeHint() const
{
    const int own = 2 * rowHeight() + barsHeight;
    return {600, std::max(own, m_panel->sizeHint().height())};
}

void OverviewStrip::measureHighest()
{
    const Dataset& dataset = *m_session.dataset();
    m_highest =
        binRows(dataset, m_session.columns(), m_session.unfiltered().rows, m_session.fullSpan()).highest();
    m_silence = silentSpans(dataset.sources(), m_session.fullSpan());
    m_chart->setSilence(m_silence, m_session.fullSpan());
}

void OverviewStrip::rebuild()
{
    m_bins =
        binRows(*m_session.dataset(), m_session.columns(), m_session.result().rows, m_session.fullSpan());
    m_chart->setBins(m_bins, m_highest);
    rebuildYears();
}

void OverviewStrip::rebuildYears()
{
    const Dataset& dataset = *m_session.dataset();
    m_layerYears.clear();
    if (m_session.keepsLayersApart())
        m_layerYears.resize(m_bins.years.size());
    for (const size_t layer : m_session.shownLayers()) {
        if (m_layerYears.empty())
            break;
        const RowSet rows = rowsOfLayer(dataset, m_session.result().rows, layer);
        const TimelineBins bins = binRows(dataset, m_session.columns(), rows, m_session.fullSpan());
        for (size_t year = 0; year < bins.years.size(); ++year)
            m_layerYears[year].push_back({dataset.layers()[layer].name, bins.years[year]});
    }
    QStringList years;
    for (size_t year = 0; year < m_bins.years.size(); ++year)
        years.append(wordingsOf(year).front());
    setAccessibleDescription(years.join(QStringLiteral("; ")));
    update();
}

QStringList OverviewStrip::wordingsOf(size_t year) const
{
    return m_layerYears.empty() ? yearWordings(m_bins.years[year], m_silence)
                                : yearWordings(m_layerYears[year]);
}

QStringList OverviewStrip::vagueWordingsOf(size_t year) const
{
    const auto plus = [](int count) { return QStringLiteral("+") + QLocale().toString(count); };
    if (!m_layerYears.empty()) {
        QStringList counts;
        for (const LayerYear& layer : m_layerYears[year])
            counts.append(plus(layer.total.vague));
        return {counts.join(QStringLiteral(" | "))};
    }
    const int vague = m_bins.years[year].vague;
    return m_bins.unit == BinUnit::Month ? QStringList{tr("+%n without a month", nullptr, vague), plus(vague)}
                                         : QStringList{plus(vague)};
}

void OverviewStrip::arrange()
{
    const TimelineColumns columns = columnsOf(*this, width());
    const int row = rowHeight();
    const int left = columns.left - TimelineColumns::countWidth;
    m_panel->setGeometry(0, 0, left, height());
    m_chart->setGeometry(left, row, width() - left, height() - 2 * row);
    m_chart->setPlotColumns(TimelineColumns::countWidth, columns.width);
    m_brush->setGeometry(columns.left, 0, columns.width, height());
    m_brush->setClearRow(row);
}

void OverviewStrip::resizeEvent(QResizeEvent*)
{
    arrange();
}

void OverviewStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_chart->applyTheme();
        update();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_chart->applyTheme();
        arrange();
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

void OverviewStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    const TimelineColumns columns = columnsOf(*this, width());
    const TimeScale scale{m_session.fullSpan(), static_cast<double>(columns.width)};
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setFont(smallFont(*this));
    for (size_t year = 0; year < m_bins.years.size(); ++year) {
        const DaySpan span = yearSpan(m_bins.years[year].year, scale.window);
        const double left = columns.left + scale.startOf(span.first);
        const double right = columns.left + scale.endOf(span.last);
        paintYear(painter, year, QRectF(left, 0, right - left, height()));
    }
}

void OverviewStrip::paintYear(QPainter& painter, size_t year, const QRectF& column)
{
    const Theme& theme = currentTheme();
    const QFontMetricsF metrics(painter.font());
    const double room = column.width() - 10;
    const QString shown = longestFitting(wordingsOf(year), metrics, room);
    const QRectF head(column.left() + 5, 0, room, rowHeight());
    painter.setPen(theme.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter.setPen(theme.line);
    painter.drawLine(QPointF(column.left(), 0), QPointF(column.left(), height()));
    if (m_bins.years[year].vague == 0)
        return;
    const QRectF band(column.left() + 5, height() - rowHeight(), room, rowHeight());
    painter.setPen(theme.quietText);
    painter.drawText(band, Qt::AlignCenter, longestFitting(vagueWordingsOf(year), metrics, room - 12));
    painter.drawPolyline(QPolygonF({band.topLeft() + QPointF(0, 1), band.bottomLeft() - QPointF(0, 2),
                                    band.bottomRight() - QPointF(0, 2), band.topRight() + QPointF(0, 1)}));
}

} // namespace vraem
