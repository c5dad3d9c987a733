// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <format>
#include <vector>

namespace vraem {

/// How long one thing took, done again and again, in milliseconds: by the clock, and of the calling thread's
/// processor time, which other work on the machine touches less.
class SampleTimes
{
public:
    void time(auto work)
    {
        const auto start = std::chrono::steady_clock::now();
        const double cpuStart = threadCpu();
        work();
        m_cpu.push_back(threadCpu() - cpuStart);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        m_wall.push_back(taken.count());
    }

    QJsonObject toJson() const
    {
        return {{QStringLiteral("med"), quantile(m_wall, 0.5)},
                {QStringLiteral("min"), quantile(m_wall, 0)},
                {QStringLiteral("p95"), quantile(m_wall, 0.95)},
                {QStringLiteral("max"), quantile(m_wall, 1)},
                {QStringLiteral("cpuMed"), quantile(m_cpu, 0.5)},
                {QStringLiteral("cpuP95"), quantile(m_cpu, 0.95)},
                {QStringLiteral("n"), static_cast<qint64>(m_wall.size())}};
    }

    std::string toText() const
    {
        return std::format("med {:.3f} p95 {:.3f} (cpu {:.3f} {:.3f}) ms", quantile(m_wall, 0.5),
                           quantile(m_wall, 0.95), quantile(m_cpu, 0.5), quantile(m_cpu, 0.95));
    }

private:
    using Times = std::vector<double>;

    static double threadCpu()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    /// The time that a share (0 to 1) of the samples stays below.
    static double quantile(const Times& times, double share)
    {
        Times sorted = times;
        std::ranges::sort(sorted);
        const auto at = static_cast<size_t>(share * static_cast<double>(sorted.size()));
        return sorted.at(std::min(at, sorted.size() - 1));
    }

    Times m_wall;
    Times m_cpu;
};

} // namespace vraem
