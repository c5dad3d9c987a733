// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview_chart.h"
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void rebuildYears();
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
    std::vector<SilentSpan> m_silence;
    /// Tallest column with no filter at all, so that the scale stays while filtering.
    int m_highest = 0;
};

} // namespace vraem
