// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_chart.h"

#include "look/theme.h"
#include "silence_painter.h"
#include "timeline_columns.h"

#include <QGraphicsLayout>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace vraem {
namespace {

constexpr int plotMargin = 7;

/// A height of the scale that halves into whole numbers, of thousands into tenths of them.
int evenAbove(int highest)
{
    const int step = highest < 1000 ? 2 : 200;
    return std::max(2, (highest + step - 1) / step * step);
}

QString axisText(int count)
{
    if (count < 1000)
        return QLocale().toString(count);
    const QString thousands =
        QLocale().toString(count / 1000.0, 'f', count < 10'000 && count % 1000 != 0 ? 1 : 0);
    return OverviewChart::tr("%1k", "thousands, as short as can be").arg(thousands);
}

} // namespace

OverviewChart::OverviewChart(QWidget* parent) : QChartView(parent), m_countAxis(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->addAxis(m_countAxis, Qt::AlignLeft);
    m_countAxis->setLabelsVisible(false);
    m_countAxis->setTickCount(3);
    applyTheme();
}

void OverviewChart::setBins(const TimelineBins& bins, BinMeasure measure,
                            const std::vector<size_t>& layersApart, int highest)
{
    // A place for each layer, and one that stays free between bins.
    const size_t layers = layersApart.empty() ? 1 : layersApart.size() + 1;
    m_places = layers * bins.spans.size();
    m_columnWidth = layersApart.empty() ? 0.86 : 1;
    m_columns.clear();
    std::vector<int> tops(m_places);
    for (const BinSeries& one : bins.series) {
        const auto layer = std::ranges::find(layersApart, one.layer);
        if (!layersApart.empty() && layer == layersApart.end())
            continue;
        const std::vector<int>& heights = one.heights(measure);
        for (size_t bin = 0; bin < heights.size(); ++bin) {
            const size_t place = bin * layers + static_cast<size_t>(layer - layersApart.begin());
            const int bottom = std::exchange(tops[place], tops[place] + heights[bin]);
            if (heights[bin] > 0)
                m_columns.push_back({place, bottom, tops[place], one.group});
        }
    }
    m_countAxis->setRange(0, evenAbove(highest));
    viewport()->update();
}

void OverviewChart::setSilence(std::vector<SilentSpan> spans, DaySpan bounds)
{
    m_silence = std::move(spans);
    m_bounds = bounds;
    resetCachedContent();
    viewport()->update();
}

void OverviewChart::setPlotColumns(int left, int width)
{
    m_left = left;
    m_width = width;
    placePlot();
}

void OverviewChart::placePlot()
{
    chart()->setPlotArea(QRectF(m_left, plotMargin, m_width, std::max(1, height() - 2 * plotMargin)));
}

void OverviewChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void OverviewChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    const Theme& theme = currentTheme();
    painter->fillRect(rect, theme.panel);
    const TimeScale scale{m_bounds, static_cast<double>(m_width)};
    paintSilence(*painter, QRectF(m_left, 0, m_width, height()), scale, m_silence, theme);
    paintCounts(*painter);
}

void OverviewChart::paintCounts(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    painter.setFont(smallFont(*this));
    painter.setPen(currentTheme().quietText);
    const double line = QFontMetricsF(painter.font()).height();
    for (const double share : {0.0, 0.5, 1.0}) {
        const QRectF cell(0, plot.bottom() - share * plot.height() - line / 2, m_left - 4, line);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         axisText(qRound(share * m_countAxis->max())));
    }
}

void OverviewChart::drawForeground(QPainter* painter, const QRectF&)
{
    paintColumns(*painter);
}

void OverviewChart::paintColumns(QPainter& painter)
{
    const QRectF plot = chart()->plotArea();
    const double step = plot.width() / static_cast<double>(std::max<size_t>(m_places, 1));
    const auto heightOf = [&](int count) {
        return plot.bottom() - count / m_countAxis->max() * plot.height();
    };
    for (const Column& column : m_columns) {
        const double left =
            plot.left() + step * (static_cast<double>(column.place) + (1 - m_columnWidth) / 2);
        const QRectF rect(QPointF(left, heightOf(column.top)),
                          QPointF(left + step * m_columnWidth, heightOf(column.bottom)));
        painter.fillRect(rect, groupColour(column.group, currentTheme()));
    }
}

void OverviewChart::applyTheme()
{
    const Theme& theme = currentTheme();
    chart()->setTheme(theme.isDark() ? QChart::ChartThemeDark : QChart::ChartThemeLight);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    m_countAxis->setGridLineColor(theme.line);
    m_countAxis->setLinePen(Qt::NoPen);
    setBackgroundBrush(theme.panel);
    resetCachedContent();
}

} // namespace vraem
