// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// A paragraph of a source and the events that rest on it, in order of time.
struct CitedPassage
{
    Locator locator;
    std::vector<Row> events;
};

/// What a set of events takes from one source.
struct CitedSource
{
    SourceId source;
    /// In the order of the text; empty where the source is a table of events.
    std::vector<CitedPassage> passages;
    /// Events of a table, which cites no paragraphs: at most the number that was asked for.
    std::vector<Row> records;
};

/// The sources of a set of events by date of issue.
struct CitedSources
{
    std::vector<CitedSource> sources;
    /// Events beyond the number asked for: their sources are named, their passages are not.
    int eventsLeftOut = 0;
};

/// The sources that carry the rows, each with its passages in the first mostEvents of them. Only this source
/// where one is named.
CitedSources citedSources(const Dataset& dataset, const std::vector<Row>& rows, size_t mostEvents,
                          const std::optional<SourceId>& only = std::nullopt);

/// The order in which sources are listed: by first possible day of issue, those without one last, then by id.
bool isListedBefore(const Source& a, const Source& b);

} // namespace vraem
