// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "passage_finder.h"

#include <map>
#include <memory>

namespace vraem {

/// The citations of a data set by the report they lead into: of mentions, context facts and faction edges.
/// Only of sources of which a copy was coded; a passage that is cited twice stands once.
struct CitedReport
{
    Source source;
    std::vector<Locator> locators;
};

std::vector<CitedReport> citedReports(const Dataset& dataset);

/// What was read of a file that may be a copy of a report.
struct CopyText
{
    QString path;
    /// Of the bytes of the file.
    QString sha256;
    ReportText text;
};

/// A copy of a report with the passages that were found in it.
class ReportCopy
{
public:
    /// What was found of the report's locators, in their order, and the text's own span.
    struct Found
    {
        std::vector<std::optional<FoundPassage>> passages;
        ReportText::Span body;
    };

    ReportCopy(const CitedReport& report, CopyText copy, Found found, bool isCodedCopy);

    const SourceId& source() const { return m_source; }
    const QString& path() const { return m_copy.path; }
    const QString& sha256() const { return m_copy.sha256; }
    const ReportText& text() const { return m_copy.text; }
    /// The report's own text without what stands around it; the whole file where that is not known.
    ReportText::Span body() const { return m_body; }
    /// Whether the file is byte for byte the one that was coded.
    bool isCodedCopy() const { return m_isCodedCopy; }
    /// nullptr where the passage is missing in this copy.
    const FoundPassage* find(const Locator& locator) const;
    int found() const { return static_cast<int>(m_passages.size()); }
    int cited() const { return m_cited; }
    /// What is cited and not in this copy, in the order of the report.
    const std::vector<Locator>& missing() const { return m_missing; }

private:
    /// Start and end of the words in the coded copy.
    using Place = std::pair<int, int>;

    SourceId m_source;
    CopyText m_copy;
    bool m_isCodedCopy;
    ReportText::Span m_body;
    int m_cited = 0;
    std::map<Place, FoundPassage> m_passages;
    std::vector<Locator> m_missing;
};

using ReportCopyPtr = std::shared_ptr<const ReportCopy>;

/// Which report a text is a copy of: the one of its SHA-256, else the one of which most passages stand in it,
/// at least three (or all, of a report with fewer). nullptr where it is none.
ReportCopyPtr recogniseCopy(const std::vector<CitedReport>& reports, const CopyText& copy,
                            const std::stop_token& cancel = {});

} // namespace vraem
