// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_progress.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

using namespace std::chrono_literals;

constexpr auto window = 3s;
/// A rate over less than this says more about the disk's cache than about the file.
constexpr auto leastToTell = 200ms;

} // namespace

std::optional<double> LoadProgress::fraction() const
{
    if (done.bytesTotal <= 0)
        return std::nullopt;
    return std::clamp(static_cast<double>(done.bytesRead) / static_cast<double>(done.bytesTotal), 0.0, 1.0);
}

LoadProgress ProgressMeter::measure(std::chrono::milliseconds sinceStart, const ImportProgress& done)
{
    m_samples.push_back({sinceStart, done.bytesRead});
    while (m_samples.size() > 2 && sinceStart - m_samples[1].at >= window)
        m_samples.pop_front();
    LoadProgress progress{done};
    const Sample& first = m_samples.front();
    const qint64 bytes = done.bytesRead - first.bytes;
    if (sinceStart - first.at < leastToTell || bytes <= 0)
        return progress;
    const double seconds = std::chrono::duration<double>(sinceStart - first.at).count();
    progress.bytesPerSecond = static_cast<double>(bytes) / seconds;
    const qint64 left = std::max<qint64>(0, done.bytesTotal - done.bytesRead);
    progress.remaining = std::chrono::seconds(
        static_cast<qint64>(std::ceil(static_cast<double>(left) / *progress.bytesPerSecond)));
    return progress;
}

} // namespace vraem
