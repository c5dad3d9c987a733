// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "overlay.h"
#include "query/own_marks.h"
#include "values/issue.h"

namespace vraem {

/// A data set as the user's overlay makes it.
struct AppliedOverlay
{
    /// The very data set that was given where the overlay changes nothing in it.
    DatasetPtr dataset = nullptr;
    /// Events that are in others now, all their mentions having been put there, by their data set.
    std::map<LayerId, std::map<EventId, EventId>> moved = {};
    /// Entries about what is not in the data, a warning each.
    Issues orphans = {};
};

/// Corrections become mentions whose value stands first, events of the user's own become events, and mentions
/// go where the user puts them; `dataset` itself stays as it is. Of tables (see Dataset::isCoded()) only
/// notes, bookmarks and tags are kept. Of layers each gets its own.
AppliedOverlay applyOverlay(const DatasetPtr& dataset, const Overlay& overlay);

/// Nothing in it is changed; notes, bookmarks and tags alone can be orphans.
AppliedOverlay withoutOverlay(const DatasetPtr& dataset);

/// What filters can ask for.
OwnMarks marksOf(const AppliedOverlay& applied, const Overlay& overlay);

/// An event that is shown, by the data set it is of; nullopt where the id is unknown.
std::optional<EventRef> refOf(const Dataset& shown, const EventId& id);

/// The id under which an event of a data set is shown; nullopt where it is not.
std::optional<EventId> shownId(const AppliedOverlay& applied, const EventRef& event);

/// All annotations of an event: its own, then those of events that were put into it.
std::vector<std::pair<EventRef, Annotation>> annotationsOf(const AppliedOverlay& applied,
                                                           const Overlay& overlay, const EventRef& event);

} // namespace vraem
