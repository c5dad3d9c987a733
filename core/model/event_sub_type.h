// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coding.h"

namespace vraem {

/// ACLED's 25 sub-event types (codebook 2023), then this product's own. The type each belongs to: typeOf().
enum class EventSubType
{
    ArmedClash,
    GovernmentRegainsTerritory,
    NonStateActorOvertakesTerritory,
    ChemicalWeapon,
    AirDroneStrike,
    SuicideBomb,
    ShellingArtilleryMissileAttack,
    RemoteExplosiveLandmineIed,
    Grenade,
    SexualViolence,
    Attack,
    AbductionForcedDisappearance,
    PeacefulProtest,
    ProtestWithIntervention,
    ExcessiveForceAgainstProtesters,
    ViolentDemonstration,
    MobViolence,
    Agreement,
    Arrests,
    ChangeToGroupActivity,
    DisruptedWeaponsUse,
    HeadquartersOrBaseEstablished,
    LootingPropertyDestruction,
    NonViolentTransferOfTerritory,
    Other,
    XTotal,
    XTrial,
    XVerdict,
    XSentence,
    XLawOrDecree,
    XInvestigation,
    XProgramme,
    XCooperation,
    XMeeting,
    XBorderControl,
    XStatement,
    XPublicEvent,
    /// The report does not say what kind of happening it was.
    XUnspecified,
};

EventType typeOf(EventSubType subType);

template<>
struct EnumNames<EventSubType>
{
    static constexpr auto names = std::to_array<const char*>({
        "Armed clash",
        "Government regains territory",
        "Non-state actor overtakes territory",
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
        "Sexual violence",
        "Attack",
        "Abduction/forced disappearance",
        "Peaceful protest",
        "Protest with intervention",
        "Excessive force against protesters",
        "Violent demonstration",
        "Mob violence",
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
        "x-total",
        "x-trial",
        "x-verdict",
        "x-sentence",
        "x-law-or-decree",
        "x-investigation",
        "x-programme",
        "x-cooperation",
        "x-meeting",
        "x-border-control",
        "x-statement",
        "x-public-event",
        "x-unspecified",
    });
};

} // namespace vraem
