// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_copy.h"

#include <chrono>

namespace vraem {

/// How a file is read that may be a copy of a report.
struct CopyReading
{
    QString path;
    /// Program that is run as `extractor extract-text FILE`; see extractorPath().
    QString extractor = {};
    /// SHA-256 of files that are known to be plain text and are read as they are.
    std::vector<QString> knownTexts = {};
    std::chrono::milliseconds timeLimit = std::chrono::seconds(30);
    std::stop_token cancel = {};
};

/// vraem-events beside the running program; empty where it is not there.
QString extractorPath();

/// Reads a regular file of at most 64 MiB. The words of anything but the very files that were coded are taken
/// out in a process of its own, which is killed when it takes too long, writes too much or is cancelled.
/// Blocks; for a background thread. Issues: CannotRead, ReaderMissing, ReadingStopped and those of
/// extractText().
Result<CopyText> readCopy(const CopyReading& request);

} // namespace vraem
