// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "query/timeline_axis.h"
#include "query/timeline_silence.h"

#include <QPainter>

namespace vraem {

/// Hatches the spans that no systematic source covers. The area is as wide as the scale.
void paintSilence(QPainter& painter, const QRectF& area, const TimeScale& scale,
                  const std::vector<SilentSpan>& spans, const Theme& theme);
/// The same as a ribbon, with a few words in each span that has room for them.
void paintSilenceRibbon(QPainter& painter, const QRectF& area, const TimeScale& scale,
                        const std::vector<SilentSpan>& spans, const Dataset& dataset, const Theme& theme);
/// Veils the days that playback does not show, and marks the last that it does.
void paintUnplayed(QPainter& painter, const QRectF& area, const TimeScale& scale, DaySpan played,
                   const Theme& theme);
/// What the hatching means, as a sentence.
QString silenceText(Silence kind);
/// What is known of a day in each of the layers, a line each; empty where nothing is silent.
QString silenceText(const Dataset& dataset, const std::vector<LayerSilence>& layers, Date day);
/// nullptr where a systematic source covers the day.
const SilentSpan* silentSpanAt(const std::vector<SilentSpan>& spans, Date day);

} // namespace vraem
