// SPDX-License-Identifier: GPL-3.0-or-later
#include "sub_type_names.h"

#include "field_values.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace vraem {
namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

using Names = std::unordered_map<std::string, EventSubType>;

Names makeNames()
{
    Names names = {
        {"battle-no change of territory", EventSubType::ArmedClash},
        {"battle-government regains territory", EventSubType::GovernmentRegainsTerritory},
        {"government regains territory", EventSubType::GovernmentRegainsTerritory},
        {"battle-non-state actor overtakes territory", EventSubType::NonStateActorOvertakesTerritory},
        {"non-state actor overtakes territory", EventSubType::NonStateActorOvertakesTerritory},
        {"headquarters or base established", EventSubType::HeadquartersOrBaseEstablished},
        {"non-violent transfer of territory", EventSubType::NonViolentTransferOfTerritory},
        {"air/drone strikes", EventSubType::AirDroneStrike},
        {"abduction/forced disappearances", EventSubType::AbductionForcedDisappearance},
        {"looting/property destructions", EventSubType::LootingPropertyDestruction},
    };
    for (size_t value = 0; value < EnumNames<EventSubType>::names.size(); ++value)
        names.emplace(lowered(EnumNames<EventSubType>::names[value]), static_cast<EventSubType>(value));
    return names;
}

} // namespace

std::optional<EventSubType> subTypeNamed(std::string_view name)
{
    static const Names names = makeNames();
    const auto found = names.find(lowered(trimmed(name)));
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

} // namespace vraem
