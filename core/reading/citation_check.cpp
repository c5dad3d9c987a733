// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_check.h"

#include "sentence_digest.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString words(const SentencePosition& position)
{
    return u"%1 … %2 / %3"_s.arg(position.start).arg(position.end).arg(position.length);
}

/// "2023-02-12-ambush: date, place".
QString usedBy(const CitationUse& use)
{
    QStringList fields;
    for (const Field field : use.fields)
        fields.append(nameOf(field));
    return fields.isEmpty() ? use.id : u"%1: %2"_s.arg(use.id, fields.join(u", "_s));
}

} // namespace

ReportCopies openReports(const std::vector<Source>& sources, const QString& directory)
{
    ReportCopies copies;
    for (const Source& source : sources) {
        const QString path = QDir(directory).filePath(source.file);
        if (!QFile::exists(path)) {
            copies.issues.append({IssueCode::NoReportCopy, path, source.id.value, {}, source.file});
            continue;
        }
        Result<ReportText> text = ReportText::load(path);
        copies.issues += text.issues;
        if (!text)
            continue;
        if (text->sha256() != source.sha256)
            copies.issues.append(
                {IssueCode::WrongReportCopy, path, source.id.value, text->sha256(), source.sha256});
        else
            copies.texts.emplace(source.id, *text);
    }
    return copies;
}

Issues checkLocator(const ReportText& report, const Locator& locator, const QString& file,
                    const QString& where)
{
    const int paragraphs = static_cast<int>(report.paragraphs().size());
    if (locator.paragraph < 1 || locator.paragraph > paragraphs)
        return {{IssueCode::ParagraphPastEnd, file, where, QString::number(locator.paragraph),
                 u"1 … %1"_s.arg(paragraphs)}};
    if (locator.start < 0 || locator.end > report.size() || locator.end <= locator.start)
        return {{IssueCode::OffsetPastEnd, file, where, u"%1 … %2"_s.arg(locator.start).arg(locator.end),
                 u"0 … %1"_s.arg(report.size())}};
    const ReportText::Span paragraph = report.paragraphs()[static_cast<size_t>(locator.paragraph - 1)];
    if (locator.start < paragraph.start || locator.end > paragraph.end)
        return {{IssueCode::OffsetOutsideParagraph, file, where,
                 u"%1 … %2"_s.arg(locator.start).arg(locator.end),
                 u"%1 … %2"_s.arg(paragraph.start).arg(paragraph.end)}};
    const QString digest = sentenceDigest(report, {locator.start, locator.end});
    if (digest != locator.sentenceDigest)
        return {{IssueCode::DigestMismatch, file, where, digest, locator.sentenceDigest}};
    const SentencePosition position = positionInSentences(report, {locator.start, locator.end});
    if (locator.inSentence && locator.inSentence != position)
        return {{IssueCode::DigestMismatch, file, where + u".inSentence"_s, words(*locator.inSentence),
                 words(position)}};
    return {};
}

std::vector<CitationUse> citationUses(const Dataset::Parts& parts)
{
    using enum CitationUse::Kind;
    std::vector<CitationUse> uses;
    for (const Mention& mention : parts.mentions) {
        for (const Citation& citation : mention.citations)
            uses.push_back({mention.source, citation.locator, Event, mention.event.value, citation.supports});
    }
    for (const vraem::ContextFact& fact : parts.contextFacts) {
        for (const Locator& locator : fact.citations)
            uses.push_back({fact.source, locator, ContextFact, fact.id.value});
    }
    for (const vraem::Faction& faction : parts.factions.factions()) {
        for (const SourcedLocator& edge : faction.parentCitations)
            uses.push_back({edge.source, edge.locator, Faction, faction.id.value});
    }
    return uses;
}

Issues checkCitations(const Dataset::Parts& parts, const ReportCopies& copies)
{
    Issues issues;
    for (const CitationUse& use : citationUses(parts)) {
        const auto copy = copies.texts.find(use.source);
        if (copy != copies.texts.end())
            issues += checkLocator(copy->second, use.locator, use.source.value, usedBy(use));
    }
    return issues;
}

} // namespace vraem
