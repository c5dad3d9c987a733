// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview_chart.h"
#include "query/statistics_reported.h"
#include "state/session.h"
#include "year_words.h"

#include <QWidget>

namespace vraem {

class Brush;
class WindowPanel;

/// The whole span of the data set at a glance: totals above each year, columns per bin, a band for what is
/// known only to the year, and the brush over all of it.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(Session& session, QWidget* parent = nullptr);

    WindowPanel& panel() const { return *m_panel; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void rebuildYears();
    void updateSilence();
    LayerYear yearOfLayer(size_t layer, size_t year) const;
    /// The bin of a day: its span and its events or deaths, of each layer where they are apart; then what
    /// covers the day.
    QString wordsOn(Date day) const;
    /// What reports total for the year of a day, in the layers shown.
    QString reportedOn(Date day);
    QString eventsIn(size_t bin) const;
    QString deathsIn(size_t bin) const;
    BinMeasure measure() const { return m_session.timelineRule().columns; }
    QStringList wordingsOf(size_t year) const;
    void measureHighest();
    void arrange();
    int rowHeight() const;
    void paintYear(QPainter& painter, size_t year, const QRectF& column);
    QStringList vagueWordingsOf(size_t year) const;

    Session& m_session;
    OverviewChart* m_chart;
    Brush* m_brush;
    WindowPanel* m_panel;
    TimelineBins m_bins;
    /// Of each year, by layer; empty where the years of m_bins may be told as they are.
    std::vector<std::vector<LayerYear>> m_layerYears;
    /// Of each layer shown, and of all of them.
    std::vector<LayerSilence> m_layerSilence;
    std::vector<SilentSpan> m_silence;
    /// By layer; none until the pointer asks.
    std::vector<ReportedTotals> m_reported;
    /// Tallest columns with no filter at all, so that the scale stays while filtering.
    int m_highestTogether = 0;
    int m_highestApart = 0;
};

} // namespace vraem
