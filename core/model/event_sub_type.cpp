// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_sub_type.h"

namespace vraem {

EventType typeOf(EventSubType subType)
{
    struct Last
    {
        EventSubType subType;
        EventType type;
    };
    static constexpr auto lastOfEachType = std::to_array<Last>({
        {EventSubType::NonStateActorOvertakesTerritory, EventType::Battles},
        {EventSubType::Grenade, EventType::ExplosionsRemoteViolence},
        {EventSubType::AbductionForcedDisappearance, EventType::ViolenceAgainstCivilians},
        {EventSubType::ExcessiveForceAgainstProtesters, EventType::Protests},
        {EventSubType::MobViolence, EventType::Riots},
        {EventSubType::Other, EventType::StrategicDevelopments},
        {EventSubType::XTotal, EventType::XAggregate},
        {EventSubType::XInvestigation, EventType::XLegal},
        {EventSubType::XBorderControl, EventType::XPolicy},
    });
    for (const Last& last : lastOfEachType) {
        if (subType <= last.subType)
            return last.type;
    }
    return EventType::XOther;
}

} // namespace vraem
