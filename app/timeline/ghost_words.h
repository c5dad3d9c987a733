// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "query/other_dates.h"

namespace vraem {

/// "InSight Crime, 4 Sep 2020: May 2021": who gives another date of an event, and which.
QString otherDateWords(const Dataset& dataset, const Event& event, const OtherDate& date);
/// The same with what it has to do with the date that the event stands at.
QString otherDateSentence(const Dataset& dataset, const Event& event, const OtherDate& date);

} // namespace vraem
