// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// One event of one source, as a test writes it down.
struct SampleEvent
{
    const char* id;
    /// EDTF; nullptr for an event without a date.
    const char* date;
    EventSubType subType = EventSubType::Attack;
    std::vector<Actor> actors = {};
    /// nullopt: no report gives a number.
    std::optional<int> killed = std::nullopt;
    Unit unit = Unit::Incident;
    const char* title = nullptr;
    /// EDTF of the date that the episodic source gives of it; nullptr where that does not speak of it.
    const char* otherDate = nullptr;
    /// An id of the sample's gazetteer.
    const char* place = nullptr;
};

Actor initiator(const char* faction);
Actor participant(const char* faction);
Actor target(const char* faction);
Date date(int year, unsigned month, unsigned day);

/// Factions shining-path > mpcp, state > army and national-police, civilians; a systematic source for 2019
/// and 2023 that totals 2022, and an episodic one between. Places: the department of ayacucho with the
/// province of huanta, the department of junin, and vraem, which is wider.
DatasetPtr datasetOf(const std::vector<SampleEvent>& events);
/// About forty events of 2019-2023 in the rhythm of the conflict: clustered, vague, joint and undated ones.
DatasetPtr sampleDataset();

} // namespace vraem
