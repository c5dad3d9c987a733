// SPDX-License-Identifier: GPL-3.0-or-later
#include "usual_class.h"

namespace vraem {

EventClass usualClass(EventSubType subType)
{
    switch (subType) {
    case EventSubType::Arrests:
        return EventClass::Arrest;
    case EventSubType::MobViolence:
        return EventClass::Violence;
    case EventSubType::XStatement:
        return EventClass::Statement;
    default:
        break;
    }
    switch (typeOf(subType)) {
    case EventType::Battles:
    case EventType::ExplosionsRemoteViolence:
    case EventType::ViolenceAgainstCivilians:
        return EventClass::Violence;
    case EventType::Protests:
    case EventType::Riots:
        return EventClass::Protest;
    case EventType::XLegal:
        return EventClass::Legal;
    case EventType::XPolicy:
        return EventClass::Policy;
    case EventType::StrategicDevelopments:
    case EventType::XAggregate:
    case EventType::XOther:
        break;
    }
    return EventClass::Other;
}

} // namespace vraem
