// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "report_text.h"

#include <map>

namespace vraem {

/// The copies of a data set's reports found in a folder, by source.
struct ReportCopies
{
    std::map<SourceId, ReportText> texts;
    Issues issues;
};

/// Looks for each source's file by name; a missing one, or one whose SHA-256 differs, is an issue.
ReportCopies openReports(const std::vector<Source>& sources, const QString& directory);

/// Whether a locator leads into the text: paragraph and offsets exist and agree, and the sentences there have
/// the digest that was noted when the passage was coded.
Issues checkLocator(const ReportText& report, const Locator& locator, const QString& file,
                    const QString& where);

/// A passage and what rests on it.
struct CitationUse
{
    enum class Kind
    {
        Event,
        ContextFact,
        Faction
    };

    SourceId source;
    Locator locator;
    Kind kind = Kind::Event;
    QString id;
    /// Of an event.
    std::vector<Field> fields = {};
};

/// Every citation of mentions, context facts and faction edges, in the order of the data.
std::vector<CitationUse> citationUses(const Dataset::Parts& parts);

/// checkLocator() for every citation of mentions, context facts and faction edges whose report is among the
/// copies.
Issues checkCitations(const Dataset::Parts& parts, const ReportCopies& copies);

} // namespace vraem
