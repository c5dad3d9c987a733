// SPDX-License-Identifier: GPL-3.0-or-later
#include "attached_reports.h"

namespace vraem {

ReportCopyPtr AttachedReports::of(const SourceId& source) const
{
    ReportCopyPtr best;
    const auto isBetter = [&](const ReportCopy& copy) {
        return !best ||
               std::pair(copy.isCodedCopy(), copy.found()) > std::pair(best->isCodedCopy(), best->found());
    };
    for (const AttachedFile& file : files) {
        if (file.copy && file.copy->source() == source && isBetter(*file.copy))
            best = file.copy;
    }
    return best;
}

} // namespace vraem
