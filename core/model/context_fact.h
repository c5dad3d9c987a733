// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation.h"
#include "values/date.h"
#include "values/localized_text.h"

#include <optional>

namespace vraem {

enum class ContextTopic
{
    Strength,
    Leadership,
    Deployment,
    Reward,
    Drugs,
    Territory,
    Factions,
    Law,
    Policy,
    Politics,
    History,
};

/// What a report states that is no event: strength estimates, troop numbers, rewards. Differing figures on
/// one measure stand side by side, each with its source and date.
struct ContextFact
{
    ContextFactId id;
    SourceId source;
    ContextTopic topic = ContextTopic::Strength;
    /// What is measured, equal for figures that may be compared, such as "members".
    QString measure;
    LocalizedText statement;
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
    QString unit;
    std::optional<EventDate> date;
    std::optional<FactionId> faction;
    /// Who says it, where the report names a voice.
    LocalizedText attribution;
    std::vector<Locator> citations;
};

template<>
struct EnumNames<ContextTopic>
{
    static constexpr auto names =
        std::to_array<const char*>({"strength", "leadership", "deployment", "reward", "drugs", "territory",
                                    "factions", "law", "policy", "politics", "history"});
};

} // namespace vraem
