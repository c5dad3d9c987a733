// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/source.h"

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

    bool operator==(const SilentSpan&) const = default;
};

/// The spans within bounds that no source covers systematically, ascending and without overlap. Where a
/// source gives just a total and another is episodic, the total is named.
std::vector<SilentSpan> silentSpans(const std::vector<Source>& sources, DaySpan bounds);

} // namespace vraem
