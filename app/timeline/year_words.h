// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/timeline_bins.h"
#include "query/timeline_silence.h"

#include <QStringList>

namespace vraem {

/// What the overview says of one year, longest wording first; the shorter ones keep what its columns count. A
/// year in which nothing is told because no source covers it says so and gives no zero.
QStringList yearWordings(const YearTotal& total, const std::vector<SilentSpan>& silence,
                         BinMeasure measure = BinMeasure::Events);

/// Whether no day of a year is covered.
bool isSilentYear(int year, const std::vector<SilentSpan>& silence);

/// What a year holds of one layer.
struct LayerYear
{
    QString layer;
    YearTotal total;
    /// No events, and no source of the layer means to cover the year.
    bool isUntold = false;
};

/// The same of layers that must not be added: each has figures of its own.
QStringList yearWordings(const std::vector<LayerYear>& layers, BinMeasure measure = BinMeasure::Events);

} // namespace vraem
