// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/load_progress.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace std::chrono_literals;

namespace {

constexpr qint64 megabyte = 1'000'000;

ImportProgress read(qint64 megabytes, qint64 of = 100)
{
    return {.bytesRead = megabytes * megabyte, .bytesTotal = of * megabyte};
}

} // namespace

TEST(ProgressMeter, TellsRateAndRemainingTime)
{
    ProgressMeter meter;
    const LoadProgress progress = meter.measure(1s, read(40));
    EXPECT_DOUBLE_EQ(progress.bytesPerSecond.value(), 40.0 * megabyte);
    EXPECT_EQ(progress.remaining, 2s);
    EXPECT_DOUBLE_EQ(progress.fraction().value(), 0.4);
    EXPECT_FALSE(progress.isArranging());
}

TEST(ProgressMeter, PromisesNothingBeforeThereIsAnythingToTell)
{
    ProgressMeter meter;
    EXPECT_FALSE(meter.measure(100ms, read(10)).remaining);
    EXPECT_FALSE(meter.measure(5s, read(0)).bytesPerSecond);
    EXPECT_FALSE(meter.measure(6s, {}).fraction());
}

TEST(ProgressMeter, FollowsADiskThatSlowsDown)
{
    ProgressMeter meter;
    for (int second = 1; second <= 5; ++second)
        meter.measure(std::chrono::seconds(second), read(10 * second));
    LoadProgress progress;
    for (int second = 6; second <= 15; ++second)
        progress = meter.measure(std::chrono::seconds(second), read(50 + second - 5));
    EXPECT_DOUBLE_EQ(progress.bytesPerSecond.value(), 1.0 * megabyte);
    EXPECT_EQ(progress.remaining, 40s);
}

TEST(ProgressMeter, ArrangesOnceAllIsRead)
{
    ProgressMeter meter;
    const LoadProgress progress = meter.measure(2s, read(100));
    EXPECT_TRUE(progress.isArranging());
    EXPECT_EQ(progress.remaining, 0s);
}
