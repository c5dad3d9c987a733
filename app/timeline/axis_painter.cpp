// SPDX-License-Identifier: GPL-3.0-or-later
#include "axis_painter.h"

#include "day_words.h"

namespace vraem {
namespace {

constexpr double textMargin = 4;

/// The first days of the years or months that the window touches, the first one perhaps before it.
std::vector<Date> contextStarts(const DaySpan& window, TickUnit context)
{
    std::vector<Date> starts{window.first};
    for (const Tick& tick : ticks(window, {context, 1})) {
        if (tick.day != window.first)
            starts.push_back(tick.day);
    }
    return starts;
}

void paintContext(QPainter& painter, const QRectF& row, const TimeScale& scale, TickUnit context)
{
    const std::vector<Date> starts = contextStarts(scale.window, context);
    const QFontMetricsF metrics(painter.font());
    for (size_t i = 0; i < starts.size(); ++i) {
        const double left = scale.startOf(starts[i]) + textMargin;
        const double right = i + 1 < starts.size() ? scale.startOf(starts[i + 1]) : scale.width;
        const QString text = contextText(starts[i], context);
        if (metrics.horizontalAdvance(text) <= right - left)
            painter.drawText(row.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void paintTicks(QPainter& painter, const QRectF& row, const TimeScale& scale, TickStep step)
{
    const QFontMetricsF metrics(painter.font());
    for (const Tick& tick : ticks(scale.window, step)) {
        const QString text = tickText(tick, step);
        const double width = metrics.horizontalAdvance(text) + 2;
        const bool isDay = step.unit == TickUnit::Day;
        const double x = isDay ? scale.middleOf(tick.day) - width / 2 : scale.startOf(tick.day) + textMargin;
        if (x + width <= scale.width)
            painter.drawText(QRectF(row.left() + x, row.top(), width, row.height()), Qt::AlignVCenter, text);
    }
}

} // namespace

TickStep fittingStep(const TimeScale& scale, const QFontMetricsF& metrics)
{
    return tickStep(scale, metrics.horizontalAdvance(QStringLiteral("0000")) + 2 * textMargin);
}

void paintAxis(QPainter& painter, const QRectF& area, const TimeScale& scale, const Theme& theme)
{
    const TickStep step = fittingStep(scale, QFontMetricsF(painter.font()));
    const double middle = area.top() + area.height() / 2;
    painter.save();
    painter.setClipRect(area);
    if (const auto context = contextOf(step)) {
        QFont bold = painter.font();
        bold.setBold(true);
        painter.save();
        painter.setFont(bold);
        painter.setPen(theme.text);
        const QRectF row(area.left(), area.top(), area.width(), middle - area.top());
        paintContext(painter, row, scale, *context);
        painter.restore();
    }
    painter.setPen(theme.quietText);
    paintTicks(painter, QRectF(area.left(), middle, area.width(), area.bottom() - middle), scale, step);
    painter.restore();
}

void paintGrid(QPainter& painter, const QRectF& area, const TimeScale& scale, const Theme& theme)
{
    const TickStep step = fittingStep(scale, QFontMetricsF(painter.font()));
    QColor faint = theme.line;
    faint.setAlphaF(0.5F);
    for (const Tick& tick : ticks(scale.window, step)) {
        const bool isStrong =
            tick.unit == TickUnit::Year || (step.unit > TickUnit::Month && tick.unit <= TickUnit::Month);
        painter.setPen(QPen(isStrong ? theme.line : faint, 1));
        const double x = std::round(area.left() + scale.startOf(tick.day)) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

} // namespace vraem
