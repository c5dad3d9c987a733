// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// What is known of a span that no systematic source covers.
enum class Silence
{
    NoSource,
    EpisodicOnly,
    TotalOnly
};

struct SilentSpan
{
    DaySpan span;
    Silence kind = Silence::NoSource;
    /// Positions in Dataset::layers() of those that are silent; empty where one layer alone is looked at, and
    /// where none is about the span.
    std::vector<size_t> layers = {};

    bool operator==(const SilentSpan&) const = default;
};

/// The spans within bounds that no source covers systematically, ascending and without overlap. Where a
/// source gives just a total and another is episodic, the total is named.
std::vector<SilentSpan> silentSpans(const std::vector<Source>& sources, DaySpan bounds);

/// Where the sources of one layer are silent, within the years that the layer is about: those of its events.
/// Of other years it says nothing, so that its silence there means nothing.
struct LayerSilence
{
    /// Position in Dataset::layers().
    size_t layer = 0;
    DaySpan years{};
    std::vector<SilentSpan> spans;
};

bool isAbout(const LayerSilence& layer, Date day);
/// The silence of a layer on a day; nullopt where it has none.
std::optional<Silence> silenceIn(const LayerSilence& layer, Date day);

/// One for each of the layers that has dated events, in their order. The only layer of a data set is about
/// all of bounds.
std::vector<LayerSilence> silenceByLayer(const Dataset& dataset, const std::vector<size_t>& layers,
                                         DaySpan bounds);

/// The spans within bounds in which any of the layers is silent, or that none of them is about. Where they
/// differ the kind that tells most is named.
std::vector<SilentSpan> silenceOfAny(const std::vector<LayerSilence>& layers, DaySpan bounds);

} // namespace vraem
