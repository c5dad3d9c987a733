// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_chart.h"

#include "look/theme.h"
#include "silence_painter.h"
#include "timeline_columns.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLocale>
#include <QStackedBarSeries>
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

QStringList binNames(size_t count)
{
    QStringList names;
    for (size_t i = 0; i < count; ++i)
        names.append(QString::number(i));
    return names;
}

} // namespace

OverviewChart::OverviewChart(QWidget* parent)
    : QChartView(parent), m_series(new QStackedBarSeries), m_binAxis(new QBarCategoryAxis),
      m_countAxis(new QValueAxis)
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
    chart()->addSeries(m_series);
    chart()->addAxis(m_binAxis, Qt::AlignBottom);
    chart()->addAxis(m_countAxis, Qt::AlignLeft);
    m_series->attachAxis(m_binAxis);
    m_series->attachAxis(m_countAxis);
    m_countAxis->setLabelsVisible(false);
    m_countAxis->setTickCount(3);
    applyTheme();
}

void OverviewChart::setBins(const TimelineBins& bins, BinMeasure measure,
                            const std::vector<size_t>& layersApart, int highest)
{
    m_series->clear();
    m_groups.clear();
    // A place for each layer, and one that stays free between bins.
    const size_t places = layersApart.empty() ? 1 : layersApart.size() + 1;
    QList<QBarSet*> sets;
    for (const BinSeries& one : bins.series) {
        const auto layer = std::ranges::find(layersApart, one.layer);
        if (!layersApart.empty() && layer == layersApart.end())
            continue;
        const auto place = static_cast<size_t>(layer - layersApart.begin());
        const std::vector<int>& ofBins = one.heights(measure);
        std::vector<qreal> heights(places * ofBins.size());
        for (size_t bin = 0; bin < ofBins.size(); ++bin)
            heights[bin * places + place] = ofBins[bin];
        auto* set = new QBarSet(QString());
        set->append(QList<qreal>(heights.begin(), heights.end()));
        sets.append(set);
        m_groups.push_back(one.group);
    }
    m_series->setBarWidth(layersApart.empty() ? 0.86 : 1);
    m_series->append(sets);
    m_binAxis->setCategories(binNames(places * bins.spans.size()));
    m_countAxis->setRange(0, evenAbove(highest));
    colourSets();
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

void OverviewChart::colourSets()
{
    const QList<QBarSet*> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setColor(groupColour(m_groups[static_cast<size_t>(i)], currentTheme()));
        sets[i]->setPen(Qt::NoPen);
    }
}

void OverviewChart::applyTheme()
{
    const Theme& theme = currentTheme();
    chart()->setTheme(theme.isDark() ? QChart::ChartThemeDark : QChart::ChartThemeLight);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    m_binAxis->setVisible(false);
    m_countAxis->setGridLineColor(theme.line);
    m_countAxis->setLinePen(Qt::NoPen);
    setBackgroundBrush(theme.panel);
    colourSets();
    resetCachedContent();
}

} // namespace vraem
