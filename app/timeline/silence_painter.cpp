// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence_painter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

struct SilenceWords
{
    Q_DECLARE_TR_FUNCTIONS(vraem::SilenceWords)
};

/// Longest first.
QStringList shortTexts(const SilentSpan& silent, const Dataset& dataset)
{
    const QString unsystematic = SilenceWords::tr("no systematic source");
    QStringList texts{unsystematic};
    if (silent.kind == Silence::TotalOnly) {
        const QString total = SilenceWords::tr("total only");
        texts = {unsystematic + QStringLiteral(", ") + total, total};
    }
    if (silent.layers.empty())
        return texts;
    QStringList names;
    for (const size_t layer : silent.layers)
        names.append(dataset.layers()[layer].name);
    const QString all = names.join(QStringLiteral(", "));
    const QString longest = SilenceWords::tr("%1: %2", "layers, what they lack").arg(all, texts.front());
    return QStringList{longest} + texts;
}

/// The part of a span that the window shows; empty where it shows none.
QRectF visiblePart(const QRectF& area, const TimeScale& scale, const DaySpan& span)
{
    const double left = std::max(0.0, scale.startOf(span.first));
    const double right = std::min(scale.width, scale.endOf(span.last));
    return right > left ? QRectF(area.left() + left, area.top(), right - left, area.height()) : QRectF();
}

/// Lines of our own, for those of a brush are made of the dots of the device and vanish on paper. They run on
/// from one part to the next.
void paintHatch(QPainter& painter, const QRectF& part, const QColor& colour, Silence kind)
{
    constexpr double step = 8;
    const bool isFalling = kind == Silence::TotalOnly;
    const double tall = part.height();
    const double anchor = isFalling ? part.top() : -part.bottom();
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    for (double x = std::floor((part.left() - tall - anchor) / step) * step + anchor; x < part.right();
         x += step)
        painter.drawLine(QPointF(x, isFalling ? part.top() : part.bottom()),
                         QPointF(x + tall, isFalling ? part.bottom() : part.top()));
    painter.restore();
}

} // namespace

void paintSilence(QPainter& painter, const QRectF& area, const TimeScale& scale,
                  const std::vector<SilentSpan>& spans, const Theme& theme)
{
    for (const SilentSpan& silent : spans) {
        QColor colour = theme.silenceHatch;
        colour.setAlphaF(0.4F);
        paintHatch(painter, visiblePart(area, scale, silent.span), colour, silent.kind);
    }
}

void paintSilenceRibbon(QPainter& painter, const QRectF& area, const TimeScale& scale,
                        const std::vector<SilentSpan>& spans, const Dataset& dataset, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font());
    for (const SilentSpan& silent : spans) {
        const QRectF part = visiblePart(area, scale, silent.span);
        if (part.isEmpty())
            continue;
        paintHatch(painter, part, theme.silenceHatch, silent.kind);
        const QStringList texts = shortTexts(silent, dataset);
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

void paintUnplayed(QPainter& painter, const QRectF& area, const TimeScale& scale, DaySpan played,
                   const Theme& theme)
{
    constexpr float opacity = 0.75F;
    QColor veil = theme.panel;
    veil.setAlphaF(opacity);
    const double first = std::clamp(area.left() + scale.startOf(played.first), area.left(), area.right());
    const double last = std::clamp(area.left() + scale.endOf(played.last), area.left(), area.right());
    painter.fillRect(QRectF(area.topLeft(), QPointF(first, area.bottom())), veil);
    painter.fillRect(QRectF(QPointF(last, area.top()), area.bottomRight()), veil);
    painter.setPen(QPen(theme.accent, 2 * theme.weight));
    painter.drawLine(QPointF(last, area.top()), QPointF(last, area.bottom()));
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

QString silenceText(const Dataset& dataset, const std::vector<LayerSilence>& layers, Date day)
{
    if (!dataset.isLayered()) {
        const auto silence = layers.empty() ? std::nullopt : silenceIn(layers.front(), day);
        return silence ? silenceText(*silence) : QString();
    }
    QStringList lines;
    bool isAnySilent = false;
    for (const LayerSilence& layer : layers) {
        if (!isAbout(layer, day))
            continue;
        const auto silence = silenceIn(layer, day);
        isAnySilent = isAnySilent || silence;
        lines.append(SilenceWords::tr("%1: %2", "layer, what covers a span")
                         .arg(dataset.layers()[layer.layer].name,
                              silence ? silenceText(*silence)
                                      : SilenceWords::tr("A systematic source covers this span.")));
    }
    if (lines.isEmpty())
        return SilenceWords::tr("No layer is about this span.");
    return isAnySilent ? lines.join(QLatin1Char('\n')) : QString();
}

const SilentSpan* silentSpanAt(const std::vector<SilentSpan>& spans, Date day)
{
    const auto found = std::ranges::find_if(spans, [day](const SilentSpan& silent) {
        return silent.span.first <= day && day <= silent.span.last;
    });
    return found == spans.end() ? nullptr : &*found;
}

} // namespace vraem
