// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <format>
#include <vector>

namespace vraem {

/// Wall times of one thing done again and again, in milliseconds.
class SampleTimes
{
public:
    void time(auto work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        m_times.push_back(taken.count());
    }

    /// The time that a share (0 to 1) of the samples stays below.
    double quantile(double share) const
    {
        std::vector<double> sorted = m_times;
        std::ranges::sort(sorted);
        const auto at = static_cast<size_t>(share * static_cast<double>(sorted.size()));
        return sorted.at(std::min(at, sorted.size() - 1));
    }

    QJsonObject toJson() const
    {
        return {{QStringLiteral("med"), quantile(0.5)},
                {QStringLiteral("min"), quantile(0)},
                {QStringLiteral("p95"), quantile(0.95)},
                {QStringLiteral("max"), quantile(1)},
                {QStringLiteral("n"), static_cast<qint64>(m_times.size())}};
    }

    std::string toText() const
    {
        return std::format("med {:.3f} p95 {:.3f} max {:.3f} ms", quantile(0.5), quantile(0.95), quantile(1));
    }

private:
    std::vector<double> m_times;
};

} // namespace vraem
