// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_silence.h"

#include "model/combine.h"
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

TEST(LayerSilence, IsThatOfEachLayerWithinItsOwnYears)
{
    const DatasetPtr own = datasetOf({{"a", "2019"}, {"b", "2023"}});
    const DatasetPtr wide = datasetOf({{"c", "2015"}, {"d", "2019-02"}});
    const DatasetPtr both = combine({{own, wide}}).dataset;
    const DaySpan bounds{date(2015, 1, 1), date(2023, 12, 31)};
    const std::vector<LayerSilence> layers = silenceByLayer(*both, {0, 1}, bounds);
    ASSERT_EQ(layers.size(), 2U);
    EXPECT_EQ(layers[0].years, fiveYears);
    EXPECT_EQ(layers[0].spans, silentSpans(own->sources(), fiveYears));
    EXPECT_EQ(layers[1].years, (DaySpan{date(2015, 1, 1), date(2019, 12, 31)}));
    EXPECT_EQ(silenceIn(layers[0], date(2020, 6, 1)), Silence::EpisodicOnly);
    EXPECT_EQ(silenceIn(layers[1], date(2019, 6, 1)), std::nullopt);
    EXPECT_EQ(silenceOfAny(layers, bounds),
              (std::vector<SilentSpan>{{{date(2015, 1, 1), date(2018, 12, 31)}, Silence::NoSource, {1}},
                                       {{date(2020, 1, 1), date(2021, 12, 31)}, Silence::EpisodicOnly, {0}},
                                       {{date(2022, 1, 1), date(2022, 12, 31)}, Silence::TotalOnly, {0}}}));
}

TEST(LayerSilence, IsNotBrokenByALayerThatCoversTheSameYears)
{
    const SilentSpan articles{{date(2020, 1, 1), date(2021, 12, 31)}, Silence::EpisodicOnly};
    const LayerSilence atlas{0, fiveYears, {articles}};
    const LayerSilence table{1, fiveYears, {}};
    EXPECT_EQ(silenceOfAny({atlas, table}, fiveYears),
              (std::vector<SilentSpan>{{articles.span, articles.kind, {0}}}));
    EXPECT_TRUE(silenceOfAny({table}, fiveYears).empty());
    EXPECT_EQ(silenceOfAny({atlas}, fiveYears), std::vector<SilentSpan>{articles})
        << "one layer alone needs no name";
}

} // namespace
} // namespace vraem
