// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/date.h"
#include "values/issue.h"
#include "values/localized_text.h"

#include <vector>

namespace vraem {

/// What became of a data set, told by those who coded it.
struct DataChangelog
{
    struct Entry
    {
        /// Of the data, as it was afterwards.
        QString version;
        Date date;
        LocalizedText text;
    };

    /// In order of time.
    std::vector<Entry> entries;
    /// How its two codings agreed, as far as that was recorded.
    LocalizedText agreement;
};

/// Reads changelog.json of a data folder.
Result<DataChangelog> readChangelog(const QString& folder);

} // namespace vraem
