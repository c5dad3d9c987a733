// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_silence.h"

#include "sample_dataset.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

const DaySpan fiveYears{date(2019, 1, 1), date(2023, 12, 31)};

TEST(SilentSpans, LeaveOutWhatASystematicSourceCovers)
{
    const std::vector<SilentSpan> silent = silentSpans(datasetOf({{"a", "2019"}})->sources(), fiveYears);
    EXPECT_EQ(silent,
              (std::vector<SilentSpan>{{{date(2020, 1, 1), date(2021, 12, 31)}, Silence::EpisodicOnly},
                                       {{date(2022, 1, 1), date(2022, 12, 31)}, Silence::TotalOnly}}));
}

TEST(SilentSpans, CoverAllWhereNoSourceSaysWhatItCovers)
{
    EXPECT_EQ(silentSpans({}, fiveYears), (std::vector<SilentSpan>{{fiveYears, Silence::NoSource}}));
}

TEST(SilentSpans, ReadOpenCoverageAsReachingToTheBounds)
{
    Source source;
    source.coverage = {{{std::nullopt, date(2021, 5, 31)}, CoverageKind::Systematic},
                       {{date(2021, 3, 1), std::nullopt}, CoverageKind::Episodic}};
    EXPECT_EQ(silentSpans({source}, fiveYears),
              (std::vector<SilentSpan>{{{date(2021, 6, 1), date(2023, 12, 31)}, Silence::EpisodicOnly}}));
}

} // namespace
} // namespace vraem
