// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_strip.h"

#include "brush.h"
#include "look/labels.h"
#include "look/theme.h"
#include "silence_painter.h"
#include "timeline_columns.h"
#include "window_panel.h"
#include "year_reported.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace vraem {
namespace {

constexpr int barsHeight = 64;

/// Bins that leave room for a column of each layer and a gap.
int mostBins(size_t layers)
{
    constexpr int mostColumns = 600;
    return layers == 1 ? mostColumns : mostColumns / static_cast<int>(layers + 1);
}

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
    connect(&session, &Session::addsLayersChanged, this, &OverviewStrip::rebuild);
    connect(&session, &Session::timelineRuleChanged, this, [this] {
        measureHighest();
        rebuild();
    });
    m_brush->setDescriber([this](Date day) { return wordsOn(day); });
    m_brush->setHeadDescriber([this](Date day) { return reportedOn(day); });
    connect(&session, &Session::datasetChanged, this, [this] { m_reported.clear(); });
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
    const TimelineBins bins = binRows(*m_session.dataset(), m_session.columns(), m_session.unfiltered().rows,
                                      m_session.fullSpan(), mostBins(m_session.dataset()->layers().size()));
    m_highestTogether = bins.highestTogether(measure());
    m_highestApart = bins.highestApart(measure());
}

void OverviewStrip::updateSilence()
{
    m_layerSilence = silenceByLayer(*m_session.dataset(), m_session.shownLayers(), m_session.fullSpan());
    m_silence = silenceOfAny(m_layerSilence, m_session.fullSpan());
    m_chart->setSilence(m_silence, m_session.fullSpan());
}

void OverviewStrip::rebuild()
{
    updateSilence();
    const bool isApart = m_session.keepsLayersApart();
    m_bins = binRows(*m_session.dataset(), m_session.columns(), m_session.wholeResult().rows,
                     m_session.fullSpan(), mostBins(m_session.dataset()->layers().size()));
    m_chart->setBins(m_bins, measure(), isApart ? m_session.shownLayers() : std::vector<size_t>(),
                     isApart ? m_highestApart : m_highestTogether);
    rebuildYears();
}

void OverviewStrip::rebuildYears()
{
    m_layerYears.clear();
    if (m_session.keepsLayersApart()) {
        for (size_t year = 0; year < m_bins.years.size(); ++year) {
            std::vector<LayerYear>& layers = m_layerYears.emplace_back();
            for (const size_t layer : m_session.shownLayers())
                layers.push_back(yearOfLayer(layer, year));
        }
    }
    QStringList years;
    for (size_t year = 0; year < m_bins.years.size(); ++year)
        years.append(wordingsOf(year).front());
    setAccessibleDescription(years.join(QStringLiteral("; ")));
    update();
}

LayerYear OverviewStrip::yearOfLayer(size_t layer, size_t year) const
{
    const YearTotal& total = m_bins.layerYears[layer][year];
    const auto own = std::ranges::find(m_layerSilence, layer, &LayerSilence::layer);
    const Date start = yearSpan(total.year, m_session.fullSpan()).first;
    const bool isUntold = total.events == 0 && (own == m_layerSilence.end() || !isAbout(*own, start) ||
                                                isSilentYear(total.year, own->spans));
    return {m_session.dataset()->layers()[layer].name, total, isUntold};
}

QString OverviewStrip::wordsOn(Date day) const
{
    const auto after = std::ranges::upper_bound(m_bins.spans, day, {}, &DaySpan::first);
    if (after == m_bins.spans.begin())
        return {};
    const auto bin = static_cast<size_t>(after - m_bins.spans.begin()) - 1;
    const DaySpan& span = m_bins.spans[bin];
    const QString figures = measure() == BinMeasure::Events ? eventsIn(bin) : deathsIn(bin);
    const QString words = tr("%1: %2", "dates, events").arg(labels::date({span.first, span.last}), figures);
    const QString silence = silenceText(*m_session.dataset(), m_layerSilence, day);
    return silence.isEmpty() ? words : words + QLatin1Char('\n') + silence;
}

QString OverviewStrip::reportedOn(Date day)
{
    const Dataset& dataset = *m_session.dataset();
    if (m_reported.empty()) {
        for (size_t layer = 0; layer < dataset.layers().size(); ++layer)
            m_reported.push_back(reportedTotals(dataset, layer));
    }
    const int year = static_cast<int>(std::chrono::year_month_day(day).year());
    QStringList layers;
    for (const size_t layer : m_session.shownLayers()) {
        const QString words = reportedInYear(dataset, m_reported[layer], year);
        if (!words.isEmpty())
            layers.append(dataset.isLayered() ? dataset.layers()[layer].name + u'\n' + words : words);
    }
    return layers.join(QStringLiteral("\n\n"));
}

QString OverviewStrip::eventsIn(size_t bin) const
{
    const std::vector<int> layers = m_bins.layersIn(bin);
    return m_session.keepsLayersApart()
               ? labels::eventsByLayer(*m_session.dataset(), m_session.shownLayers(), layers)
               : tr("%Ln event(s)", nullptr, std::accumulate(layers.begin(), layers.end(), 0));
}

QString OverviewStrip::deathsIn(size_t bin) const
{
    const auto words = [](const CountTotal& total) {
        return total.given > 0 ? labels::total(Effect::Killed, total)
                               : tr("no number of people killed is given");
    };
    if (m_session.keepsLayersApart()) {
        QStringList layers;
        for (const size_t layer : m_session.shownLayers())
            layers.append(
                tr("%1: %2", "layer, people killed")
                    .arg(m_session.dataset()->layers()[layer].name, words(m_bins.killed[layer][bin])));
        return layers.join(QStringLiteral("; "));
    }
    CountTotal all;
    for (const std::vector<CountTotal>& layer : m_bins.killed)
        all += layer[bin];
    return words(all);
}

QStringList OverviewStrip::wordingsOf(size_t year) const
{
    return m_layerYears.empty() ? yearWordings(m_bins.years[year], m_silence, measure())
                                : yearWordings(m_layerYears[year], measure());
}

QStringList OverviewStrip::vagueWordingsOf(size_t year) const
{
    const bool isOfDeaths = measure() == BinMeasure::Deaths;
    const auto plus = [](int count) { return QStringLiteral("+") + QLocale().toString(count); };
    const auto figureOf = [&](const YearTotal& total) {
        return isOfDeaths ? total.vagueKilled : total.vague;
    };
    if (!m_layerYears.empty()) {
        QStringList counts;
        for (const LayerYear& layer : m_layerYears[year])
            counts.append(plus(figureOf(layer.total)));
        return {counts.join(QStringLiteral(" | "))};
    }
    const int vague = figureOf(m_bins.years[year]);
    if (isOfDeaths)
        return {tr("+%n killed, closer date unknown", nullptr, vague), tr("+%n killed", nullptr, vague),
                plus(vague)};
    return m_bins.unit == BinUnit::Month ? QStringList{tr("+%n without a month", nullptr, vague), plus(vague)}
                                         : QStringList{plus(vague)};
}

void OverviewStrip::arrange()
{
    const TimelineColumns columns = columnsOf(*this, width());
    const int row = rowHeight();
    const int left = columns.left - columns.counts;
    m_panel->setGeometry(0, 0, left, height());
    m_chart->setGeometry(left, row, width() - left, height() - 2 * row);
    m_chart->setPlotColumns(columns.counts, columns.width);
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
    const YearTotal& total = m_bins.years[year];
    if ((measure() == BinMeasure::Events ? total.vague : total.vagueKilled) == 0)
        return;
    const QRectF band(column.left() + 5, height() - rowHeight(), room, rowHeight());
    painter.setPen(theme.quietText);
    painter.drawText(band, Qt::AlignCenter, longestFitting(vagueWordingsOf(year), metrics, room - 12));
    painter.drawPolyline(QPolygonF({band.topLeft() + QPointF(0, 1), band.bottomLeft() - QPointF(0, 2),
                                    band.bottomRight() - QPointF(0, 2), band.topRight() + QPointF(0, 1)}));
}

} // namespace vraem
