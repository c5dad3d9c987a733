// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_check.h"

#include "look/labels.h"
#include "reading/copy_reader.h"
#include "shipped_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(check)
};

bool isBetter(const ReportCopy& copy, const ReportCopyPtr& than)
{
    return !than || (!than->isCodedCopy() && (copy.isCodedCopy() || copy.found() > than->found()));
}

QString fieldWords(const CitationUse& use)
{
    QStringList fields;
    for (const Field field : use.fields)
        fields.append(labels::name(field));
    return fields.join(u", "_s);
}

/// "2023-02-12-ambush: date, place".
QString useWords(const CitationUse& use)
{
    switch (use.kind) {
    case CitationUse::Kind::ContextFact:
        return Text::tr("context fact %1", "id").arg(use.id);
    case CitationUse::Kind::Faction:
        return Text::tr("where the faction %1 belongs", "id").arg(use.id);
    case CitationUse::Kind::Event:
        break;
    }
    return Text::tr("%1: %2", "event, its fields").arg(use.id, fieldWords(use));
}

/// "Overview, paragraph 5, characters 1204 to 1260".
QString placeWords(const Locator& locator)
{
    return Text::tr("%1, characters %2 to %3", "passage, from, to")
        .arg(labels::locator(locator))
        .arg(locator.start)
        .arg(locator.end);
}

} // namespace

ReportCheck::ReportCheck(const Dataset::Parts& parts, const QString& folder)
    : m_parts(parts), m_reports(citedReports(Dataset(parts)))
{
    readCopies(folder);
    checkCopies();
    checkUses();
}

void ReportCheck::Failure::add(const CitationUse& use)
{
    const auto same = std::ranges::find_if(
        uses, [&](const CitationUse& known) { return known.kind == use.kind && known.id == use.id; });
    if (same == uses.end()) {
        uses.push_back(use);
        return;
    }
    for (const Field field : use.fields) {
        if (std::ranges::find(same->fields, field) == same->fields.end())
            same->fields.push_back(field);
    }
}

void ReportCheck::readCopies(const QString& folder)
{
    std::vector<QString> knownTexts;
    for (const CitedReport& report : m_reports)
        knownTexts.push_back(report.source.sha256);
    const QStringList patterns{u"*.txt"_s,  u"*.text"_s,  u"*.md"_s, u"*.htm"_s,
                               u"*.html"_s, u"*.xhtml"_s, u"*.pdf"_s};
    for (const QString& name : QDir(folder).entryList(patterns, QDir::Files | QDir::Readable, QDir::Name)) {
        const Result<CopyText> text = readCopy(
            {.path = QDir(folder).filePath(name), .extractor = extractorPath(), .knownTexts = knownTexts});
        for (Issue issue : text.issues) {
            issue.isWarning = true;
            m_issues.append(issue);
        }
        const ReportCopyPtr copy = text ? recogniseCopy(m_reports, *text) : nullptr;
        if (copy && isBetter(*copy, m_copies[copy->source()]))
            m_copies[copy->source()] = copy;
    }
}

void ReportCheck::checkCopies()
{
    for (const CitedReport& report : m_reports) {
        const auto found = m_copies.find(report.source.id);
        const QString expected = Text::tr("the copy that was coded, of SHA-256 %1").arg(report.source.sha256);
        if (found == m_copies.end())
            m_issues.append({IssueCode::NoReportCopy, {}, reportName(report.source.id), {}, expected});
        else if (const ReportCopy& copy = *found->second; !copy.isCodedCopy())
            m_issues.append({IssueCode::WrongReportCopy, copy.path(), reportName(copy.source()),
                             Text::tr("%1 of %2 passages, in a copy of SHA-256 %3", "found, cited")
                                 .arg(copy.found())
                                 .arg(copy.cited())
                                 .arg(copy.sha256()),
                             expected, true});
    }
}

void ReportCheck::checkUses()
{
    for (const CitationUse& use : citationUses(m_parts)) {
        ++m_cited;
        const auto copy = m_copies.find(use.source);
        if (copy == m_copies.end()) {
            ++m_withoutCopy;
            continue;
        }
        const auto issue = failureOf(use, *copy->second);
        if (!issue) {
            ++m_resolved;
            continue;
        }
        ++m_notFound;
        const Place place{use.source, use.locator.paragraph, issue->where + issue->found};
        m_failures.try_emplace(place, Failure{*issue, {}}).first->second.add(use);
    }
}

std::optional<Issue> ReportCheck::failureOf(const CitationUse& use, const ReportCopy& copy) const
{
    const auto where = [&](const QString& place) { return u"%1, %2"_s.arg(reportName(use.source), place); };
    if (!copy.isCodedCopy() && copy.find(use.locator))
        return std::nullopt;
    if (!copy.isCodedCopy())
        return Issue{IssueCode::DigestMismatch, copy.path(), where(labels::locator(use.locator))};
    const Issues issues = checkLocator(copy.text(), use.locator, copy.path(), where(placeWords(use.locator)));
    return issues.isEmpty() ? std::nullopt : std::optional(issues.first());
}

QString ReportCheck::reportName(const SourceId& id) const
{
    const auto report =
        std::ranges::find(m_reports, id, [](const CitedReport& cited) { return cited.source.id; });
    return report == m_reports.end() ? id.value : u"%1 (%2)"_s.arg(labels::source(report->source), id.value);
}

QStringList ReportCheck::failures() const
{
    QStringList lines;
    for (const auto& [place, failure] : m_failures) {
        lines.append(labels::issue(failure.issue));
        for (const CitationUse& use : failure.uses)
            lines.append(u"    "_s + useWords(use));
    }
    return lines;
}

QString ReportCheck::summary() const
{
    const int checked = static_cast<int>(m_copies.size());
    QStringList parts{
        Text::tr("%1 of %Ln citation(s) resolved", nullptr, m_cited).arg(m_resolved),
        Text::tr("%1 of %Ln report(s) had a copy", nullptr, static_cast<int>(m_reports.size())).arg(checked)};
    if (m_notFound > 0)
        parts.append(
            Text::tr("%Ln citation(s) not found in them (passages: %1)", nullptr, m_notFound).arg(failed()));
    if (m_withoutCopy > 0)
        parts.append(Text::tr("%Ln citation(s) not checked for want of a copy", nullptr, m_withoutCopy));
    return parts.join(Text::tr("; ", "between parts of a sentence")) + u'.';
}

void ReportCheck::printPassages() const
{
    for (const CitationUse& use : citationUses(m_parts)) {
        const auto copy = m_copies.find(use.source);
        const FoundPassage* passage = copy == m_copies.end() ? nullptr : copy->second->find(use.locator);
        if (passage)
            standardOutput() << use.id << '\t' << fieldWords(use) << '\t'
                             << copy->second->text().text(passage->words).simplified() << '\n';
    }
    standardOutput().flush();
}

} // namespace vraem
