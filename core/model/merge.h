// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "faction_tree.h"
#include "gazetteer.h"
#include "values/issue.h"

namespace vraem {

/// Merges the mentions of one happening; they share an event id, and there is at least one. Shown are the
/// most precise date and place; unit, class, type and title of the mention with the most precise date; every
/// actor; and casualties as the range over the mentions that report them, the best figure from the mention
/// with the most precise date. Doubt stays on its actor. What the mentions disagree on is listed as a
/// conflict and decided by nobody. A correction of the user's stands for the whole field, the last one where
/// there are several; what the reports say beside it stays, as a conflict where it differs. Where all
/// are corrections, they are taken for what is said.
Event merge(std::vector<Mention> mentions, const Gazetteer& places, const FactionTree& factions);

/// What speaks for two mentions being of one happening (rule 7 of the codebook); nullopt where one of them
/// does not say.
struct Agreement
{
    std::optional<bool> dates;
    std::optional<bool> places;
    /// Whether both count the same people, to the same number.
    std::optional<bool> victims;
};
Agreement agreementOf(const Mention& a, const Mention& b, const Gazetteer& places);

/// Warnings where rule 7 of the codebook (dates overlap, casualties agree, places nest) and the event ids the
/// coder gave point different ways.
Issues reviewMerges(const std::vector<Event>& events, const Gazetteer& places);

} // namespace vraem
