// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usual_class.h"

#include <gtest/gtest.h>

#include <map>

using namespace vraem;

TEST(UsualClass, FollowsTheTypeOfTheSubType)
{
    const std::map<EventType, EventClass> expected{
        {EventType::Battles, EventClass::Violence},
        {EventType::ExplosionsRemoteViolence, EventClass::Violence},
        {EventType::ViolenceAgainstCivilians, EventClass::Violence},
        {EventType::Protests, EventClass::Protest},
        {EventType::XLegal, EventClass::Legal},
        {EventType::XPolicy, EventClass::Policy},
        {EventType::XAggregate, EventClass::Other},
    };
    for (const EventSubType subType : valuesOf<EventSubType>()) {
        const auto of = expected.find(typeOf(subType));
        if (of == expected.end() || subType == EventSubType::MobViolence ||
            subType == EventSubType::XStatement)
            continue;
        EXPECT_EQ(usualClass(subType), of->second) << QString(nameOf(subType)).toStdString();
    }
}

TEST(UsualClass, KnowsTheSubTypesThatAreNotLikeTheirType)
{
    EXPECT_EQ(usualClass(EventSubType::Arrests), EventClass::Arrest);
    EXPECT_EQ(usualClass(EventSubType::MobViolence), EventClass::Violence);
    EXPECT_EQ(usualClass(EventSubType::ViolentDemonstration), EventClass::Protest);
    EXPECT_EQ(usualClass(EventSubType::XStatement), EventClass::Statement);
    EXPECT_EQ(usualClass(EventSubType::XUnspecified), EventClass::Other);
}
