// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"
#include "values/issue.h"

#include <stop_token>

namespace vraem {

/// More data sets than this are not opened side by side.
constexpr size_t mostLayers = 8;

/// Data sets to be opened side by side, each a layer; up to mostLayers.
struct CombineRequest
{
    std::vector<DatasetPtr> parts;
    std::stop_token cancel = {};
};

struct CombineOutcome
{
    /// nullptr where it was cancelled.
    DatasetPtr dataset = nullptr;
    /// What is not told apart any more.
    Issues issues = {};
};

/// Makes one data set of several, without merging anything: each event, source, faction and place stays that
/// of its layer, under an id of its own. A part that is combined itself adds its own parts. Of a single part
/// that part itself.
CombineOutcome combine(const CombineRequest& request);

/// The data sets that a combined one is made of; the data set itself where it is not combined.
std::vector<DatasetPtr> partsOf(const DatasetPtr& dataset);

/// The same without one of them.
std::vector<DatasetPtr> partsWithout(const DatasetPtr& dataset, const LayerId& layer);

} // namespace vraem
