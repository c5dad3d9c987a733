// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_strip.h"

#include "brush.h"
#include "look/theme.h"
#include "timeline_columns.h"
#include "window_panel.h"
#include "year_words.h"

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
    QStringList years;
    for (const YearTotal& total : m_bins.years)
        years.append(yearWordings(total, m_silence).front());
    setAccessibleDescription(years.join(QStringLiteral("; ")));
    update();
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
    for (const YearTotal& total : m_bins.years) {
        const DaySpan span = yearSpan(total.year, scale.window);
        const double left = columns.left + scale.startOf(span.first);
        const double right = columns.left + scale.endOf(span.last);
        paintYear(painter, total, QRectF(left, 0, right - left, height()));
    }
}

void OverviewStrip::paintYear(QPainter& painter, const YearTotal& total, const QRectF& column)
{
    const Theme& theme = currentTheme();
    const QFontMetricsF metrics(painter.font());
    const double room = column.width() - 10;
    const QString shown = longestFitting(yearWordings(total, m_silence), metrics, room);
    const QRectF head(column.left() + 5, 0, room, rowHeight());
    painter.setPen(theme.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter.setPen(theme.line);
    painter.drawLine(QPointF(column.left(), 0), QPointF(column.left(), height()));
    if (total.vague == 0)
        return;
    const QRectF band(column.left() + 5, height() - rowHeight(), room, rowHeight());
    QStringList wordings{QStringLiteral("+") + QLocale().toString(total.vague)};
    if (m_bins.unit == BinUnit::Month)
        wordings.prepend(tr("+%n without a month", nullptr, total.vague));
    painter.setPen(theme.quietText);
    painter.drawText(band, Qt::AlignCenter, longestFitting(wordings, metrics, room - 12));
    painter.drawPolyline(QPolygonF({band.topLeft() + QPointF(0, 1), band.bottomLeft() - QPointF(0, 2),
                                    band.bottomRight() - QPointF(0, 2), band.topRight() + QPointF(0, 1)}));
}

} // namespace vraem
