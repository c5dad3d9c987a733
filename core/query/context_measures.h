// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context_fact.h"

namespace vraem {

/// What several sources, or one at several times, state on one measure; by date, undated ones last.
using MeasureFacts = std::vector<const ContextFact*>;

inline bool hasFigure(const ContextFact& fact)
{
    return fact.low || fact.best || fact.high;
}

/// Facts of a topic, those of one measure together, in the order of their first; a fact without a measure
/// stands alone. They must outlive the result.
std::vector<MeasureFacts> measuresOf(const std::vector<ContextFact>& facts, ContextTopic topic);

} // namespace vraem
