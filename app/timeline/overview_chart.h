// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/timeline_axis.h"
#include "query/timeline_bins.h"
#include "query/timeline_silence.h"

#include <QChartView>

class QValueAxis;

namespace vraem {

/// Stacked columns of events or deaths per bin, coloured by top-level group, over the hatching of silent
/// spans. The columns are drawn here: the bars of Qt Charts are items, of which a new filter makes thousands.
class OverviewChart : public QChartView
{
    Q_OBJECT

public:
    explicit OverviewChart(QWidget* parent = nullptr);

    /// The layers given stand side by side in each bin; without any, all stand upon each other. The scale of
    /// heights reaches to highest, whatever the bins hold.
    void setBins(const TimelineBins& bins, BinMeasure measure, const std::vector<size_t>& layersApart,
                 int highest);
    void setSilence(std::vector<SilentSpan> spans, DaySpan bounds);
    /// Horizontal place of the columns in the view, in pixels.
    void setPlotColumns(int left, int width);
    void applyTheme();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    /// A piece of one colour of what stands at a place.
    struct Column
    {
        size_t place = 0;
        int bottom = 0;
        int top = 0;
        std::optional<FactionId> group;
    };

    void paintCounts(QPainter& painter);
    void paintColumns(QPainter& painter);
    void placePlot();

    QValueAxis* m_countAxis;
    std::vector<Column> m_columns;
    /// Places along the axis.
    size_t m_places = 0;
    double m_columnWidth = 1;
    std::vector<SilentSpan> m_silence;
    DaySpan m_bounds{};
    int m_left = 0;
    int m_width = 1;
};

} // namespace vraem
