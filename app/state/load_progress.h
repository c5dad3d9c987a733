// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/import.h"

#include <chrono>
#include <deque>

namespace vraem {

/// How far the reading of a file is, and how it goes on.
struct LoadProgress
{
    ImportProgress done;
    /// Of the file as it is on disk; nullopt until enough was read to tell.
    std::optional<double> bytesPerSecond = std::nullopt;
    /// Of the reading; rounded up, so that it never promises too much.
    std::optional<std::chrono::seconds> remaining = std::nullopt;

    /// 0 to 1; nullopt where the size is not known.
    std::optional<double> fraction() const;
    /// Every byte is read; what is left is to put the rows in order.
    bool isArranging() const { return done.bytesTotal > 0 && done.bytesRead >= done.bytesTotal; }
};

/// Makes rate and remaining time of one load. The rate is that of the last few seconds, so that it follows a
/// disk that slows down.
class ProgressMeter
{
public:
    /// Times count from the start of the load and must not fall.
    LoadProgress measure(std::chrono::milliseconds sinceStart, const ImportProgress& done);

private:
    struct Sample
    {
        std::chrono::milliseconds at;
        qint64 bytes;
    };

    std::deque<Sample> m_samples{{std::chrono::milliseconds(0), 0}};
};

} // namespace vraem
