// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

namespace vraem {

/// What became of a person whom a mention names as captured or accused, as far as any report says.
struct PersonOutcome
{
    /// The name alone, without what stands behind a comma.
    LocalizedText person;
    /// How the event itself names them.
    FactKind namedAs = FactKind::NamedPerson;
    struct Reported
    {
        LocalizedText what;
        EventId event;
        std::optional<EventDate> date;
        SourceId source;
        /// One passage a paragraph.
        std::vector<Locator> passages;
    };
    /// nullopt where no report gives an outcome.
    std::optional<Reported> latest;
};

/// One entry a person whom a mention of the event names as captured or accused, in the order of the mentions.
/// An outcome is taken as this person's where the mention that gives it names this person and nobody else,
/// and its event is this one or joined to it by a chain of "follows" links. The latest is that of the report
/// issued last; of one report, that of the later event.
std::vector<PersonOutcome> outcomesOf(const Dataset& dataset, const Event& event);

} // namespace vraem
