// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/citations/cited_work.h"
#include "values/citation_kinds.h"

#include <QDate>

namespace vraem {

/// The day by the clock of the machine, in its time zone.
inline Date today()
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

/// What to cite, and how it can be found again.
struct CitationRequest
{
    CitationFormat format = CitationFormat::Plain;
    /// In order of time.
    std::vector<Row> rows = {};
    /// Cite what the rows take from this source alone.
    std::optional<SourceId> only = std::nullopt;
    /// The filter that gives the rows, in words; empty where they were picked by hand.
    QString filter = {};
    /// Opens the same view; empty where it is none.
    QString address = {};
    CitedData data = {};
};

} // namespace vraem
