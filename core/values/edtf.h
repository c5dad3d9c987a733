// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "date.h"

#include <QString>

#include <variant>

namespace vraem {

/// Why a text is no date this product can use.
enum class EdtfError
{
    Malformed,
    ImpossibleDate,
    EndBeforeStart,
    OpenOnBothEnds
};

/// Reads an Extended Date/Time Format date (ISO 8601-2:2019): "2019", "2019-06", "2019-06-25",
/// unspecified digits ("2019-06-XX", "201X"), intervals with open or unknown ends ("2020-08/2020-09",
/// "../2023-03-18", "2019/"). The qualifiers ?, ~ and % are accepted and dropped: doubt about a date is kept
/// in the precision and basis beside it. Years 0000-9999; times and seasons are refused.
std::variant<DateInterval, EdtfError> parseEdtf(QStringView text);

/// The shortest EDTF text for the interval: a whole year, a whole month, a day, or "start/end".
QString toEdtf(const DateInterval& interval);

/// Whether a date of issue is no day, month or year that a source prints, but the window it falls in.
bool isWindow(const DateInterval& issued);

/// "2019-06-25".
QString toIsoDate(Date date);

} // namespace vraem
