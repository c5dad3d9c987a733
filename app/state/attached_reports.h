// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/report_copy.h"

namespace vraem {

/// A file that the user attached, by path: it stays where it is.
struct AttachedFile
{
    QString path;
    /// Of the file when it was attached; empty where it could not be read then.
    QString attachedSha256;
    /// nullptr where it cannot be read, or is a copy of none of the reports; issues then say why.
    ReportCopyPtr copy = nullptr;
    Issues issues = {};
    /// The file is another than when it was attached.
    bool isChanged = false;
    /// The file is not there any more.
    bool isGone = false;
};

/// The user's copies of the reports as they were last read. A value: Session holds it.
struct AttachedReports
{
    std::vector<AttachedFile> files = {};

    /// The copy of a report to show: the one that was coded, else the one with most passages; nullptr where
    /// none is attached.
    ReportCopyPtr of(const SourceId& source) const;
};

/// A cited passage by its words in the copy that was coded: see Locator::start and end.
struct PassageRef
{
    SourceId source;
    int start = 0;
    int end = 0;

    bool operator==(const PassageRef&) const = default;
};

} // namespace vraem
