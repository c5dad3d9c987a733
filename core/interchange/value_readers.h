// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_cursor.h"
#include "model/citation.h"
#include "values/count_range.h"
#include "values/date.h"

namespace vraem {

/// An EDTF text field; nullopt with an issue where it is none.
std::optional<DateInterval> readInterval(JsonCursor& json, QLatin1StringView field);
/// A single day ("2019-06-25").
std::optional<Date> readDay(JsonCursor& json, QLatin1StringView field);
/// {"edtf": …, "precision": …, "basis": …}, if it is there.
std::optional<EventDate> readEventDate(JsonCursor& json, QLatin1StringView field);
/// The fields low, best and high.
CountRange readCountRange(JsonCursor& json);
/// section, paragraph, start, end, sentenceDigest.
Locator readLocator(JsonCursor& json);
/// A lower-case hexadecimal SHA-256.
QString readSha256(JsonCursor& json, QLatin1StringView field);

} // namespace vraem
