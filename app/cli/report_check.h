// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/citation_check.h"
#include "reading/report_copy.h"

namespace vraem {

/// What becomes of every citation of a data set in a folder with copies of its reports. Copies are recognised
/// by SHA-256, else by the digests of their sentences, however the files are called. The copy that was coded
/// must agree to the letter; in another all passages must be found.
class ReportCheck
{
public:
    /// Blocks while the copies are read. The data set must outlive the check.
    ReportCheck(const Dataset::Parts& parts, const QString& folder);

    /// Of the copies: unreadable ones, reports without one (errors), and those that are not the coded ones.
    const Issues& issues() const { return m_issues; }
    /// Passages that are not where they are cited, a few lines each: the finding, then what rests on it.
    QStringList failures() const;
    int failed() const { return static_cast<int>(m_failures.size()); }
    /// How many citations of how many reports were resolved, as a sentence.
    QString summary() const;
    /// To standard output: event, fields and words of each citation that was found.
    void printPassages() const;

private:
    /// Sentences that are not where they are cited, and what rests on them, each with all its fields.
    struct Failure
    {
        Issue issue;
        std::vector<CitationUse> uses;

        void add(const CitationUse& use);
    };
    /// The report, the paragraph, and what tells findings in it apart.
    using Place = std::tuple<SourceId, int, QString>;

    void readCopies(const QString& folder);
    void checkCopies();
    void checkUses();
    std::optional<Issue> failureOf(const CitationUse& use, const ReportCopy& copy) const;
    QString reportName(const SourceId& id) const;

    const Dataset::Parts& m_parts;
    std::vector<CitedReport> m_reports;
    /// Of each report the one that was coded, else the one with most passages.
    std::map<SourceId, ReportCopyPtr> m_copies;
    Issues m_issues;
    std::map<Place, Failure> m_failures;
    int m_cited = 0;
    int m_resolved = 0;
    int m_withoutCopy = 0;
    int m_notFound = 0;
};

} // namespace vraem
