// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query_engine.h"

#include <string>

namespace vraem {

/// 1989-01-01, day 0 of a states file.
inline constexpr std::int32_t benchEpoch = 6940;

/// One line of a states file: half-open days from 1989-01-01, 16 bits of factions by frequency of side_a, the
/// last for all others, 3 bits of type_of_violence, a half-open box in millionths of a degree.
struct BenchState
{
    std::string scenario;
    int step = 0;
    int day0 = 0;
    int day1 = 0;
    unsigned factions = 0;
    unsigned types = 0;
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
};

/// Empty where the file cannot be read.
std::vector<BenchState> readStates(const std::string& path);

/// The filter that gives a state's rows: by start days, or by overlap as the window does.
Filter filterOf(const BenchState& state, const QueryColumns& columns, bool isOverlap);

/// Calendar months from one day to another, both the first of a month.
size_t monthsBetween(std::int32_t from, std::int32_t to);

} // namespace vraem
