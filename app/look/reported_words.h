// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/statistics_reported.h"

#include <QStringList>

/// What reports total beside what is described one by one, in words.
namespace vraem::reported_words {

QString number(std::int64_t figure);
/// The figures of a total; a high one that lacks those of "at least" is none.
CountRange rangeOf(const CountTotal& total);
/// "17", "at least 17", "25 (22–30)", "not reported".
QString count(const CountTotal& total);
QString incidents(int count);
/// "17 killed", with how many of the incidents give no figure.
QString killed(const CountTotal& toll, int incidents);
/// What a report totals, a line for each thing.
QString reported(const Dataset& dataset, const ReportedTotal& total);
QString described(const ReportedTotal& total);
/// What is not described, as far as it can be known.
QString left(const ReportedTotal& total);
/// Those that are not empty beneath each other.
QString lines(QStringList list);

} // namespace vraem::reported_words
