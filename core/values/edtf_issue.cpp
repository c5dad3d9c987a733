// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf_issue.h"

namespace vraem {

IssueCode issueOf(EdtfError error)
{
    switch (error) {
    case EdtfError::ImpossibleDate:
        return IssueCode::ImpossibleDate;
    case EdtfError::EndBeforeStart:
        return IssueCode::EndBeforeStart;
    case EdtfError::Malformed:
    case EdtfError::OpenOnBothEnds:
        break;
    }
    return IssueCode::MalformedDate;
}

} // namespace vraem
