// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence_painter.h"

#include <QCoreApplication>

#include <algorithm>

namespace vraem {
namespace {

struct SilenceWords
{
    Q_DECLARE_TR_FUNCTIONS(vraem::SilenceWords)
};

/// Longest first.
QStringList shortTexts(Silence kind)
{
    const QString unsystematic = SilenceWords::tr("no systematic source");
    if (kind != Silence::TotalOnly)
        return {unsystematic};
    const QString total = SilenceWords::tr("total only");
    return {unsystematic + QStringLiteral(", ") + total, total};
}

/// The part of a span that the window shows; empty where it shows none.
QRectF visiblePart(const QRectF& area, const TimeScale& scale, const DaySpan& span)
{
    const double left = std::max(0.0, scale.startOf(span.first));
    const double right = std::min(scale.width, scale.endOf(span.last));
    return right > left ? QRectF(area.left() + left, area.top(), right - left, area.height()) : QRectF();
}

Qt::BrushStyle hatchOf(Silence kind)
{
    return kind == Silence::TotalOnly ? Qt::FDiagPattern : Qt::BDiagPattern;
}

} // namespace

void paintSilence(QPainter& painter, const QRectF& area, const TimeScale& scale,
                  const std::vector<SilentSpan>& spans, const Theme& theme)
{
    for (const SilentSpan& silent : spans) {
        QColor colour = theme.silenceHatch;
        colour.setAlphaF(0.4F);
        painter.fillRect(visiblePart(area, scale, silent.span), QBrush(colour, hatchOf(silent.kind)));
    }
}

void paintSilenceRibbon(QPainter& painter, const QRectF& area, const TimeScale& scale,
                        const std::vector<SilentSpan>& spans, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font());
    for (const SilentSpan& silent : spans) {
        const QRectF part = visiblePart(area, scale, silent.span);
        if (part.isEmpty())
            continue;
        painter.fillRect(part, QBrush(theme.silenceHatch, hatchOf(silent.kind)));
        const QStringList texts = shortTexts(silent.kind);
        const auto widthOf = [&](const QString& text) { return metrics.horizontalAdvance(text) + 12; };
        const auto fitting =
            std::ranges::find_if(texts, [&](const QString& text) { return widthOf(text) <= part.width(); });
        if (fitting == texts.end())
            continue;
        const double width = widthOf(*fitting);
        const QRectF plate(part.center().x() - width / 2, part.top(), width, part.height());
        painter.fillRect(plate, theme.panel);
        painter.setPen(theme.quietText);
        painter.drawText(plate, Qt::AlignCenter, *fitting);
    }
}

QString silenceText(Silence kind)
{
    switch (kind) {
    case Silence::TotalOnly:
        return SilenceWords::tr("No systematic source covers this span; a report gives just a total for it.");
    case Silence::EpisodicOnly:
        return SilenceWords::tr("No systematic source covers this span; articles are episodic.");
    case Silence::NoSource:
        break;
    }
    return SilenceWords::tr("No source says that it covers this span.");
}

const SilentSpan* silentSpanAt(const std::vector<SilentSpan>& spans, Date day)
{
    const auto found = std::ranges::find_if(spans, [day](const SilentSpan& silent) {
        return silent.span.first <= day && day <= silent.span.last;
    });
    return found == spans.end() ? nullptr : &*found;
}

} // namespace vraem
