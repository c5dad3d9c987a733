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

class CitationChecker
{
public:
    CitationChecker(const Dataset::Parts& parts, const ReportCopies& copies)
        : m_parts(parts), m_copies(copies)
    {}

    void check(const SourceId& source, const Locator& locator, const QString& where)
    {
        const auto copy = m_copies.texts.find(source);
        if (copy != m_copies.texts.end())
            m_issues += checkLocator(copy->second, locator, source.value, where);
    }

    Issues checkAll()
    {
        for (const Mention& mention : m_parts.mentions) {
            for (size_t i = 0; i < mention.citations.size(); ++i)
                check(mention.source, mention.citations[i].locator,
                      u"%1.citations[%2]"_s.arg(mention.id.value).arg(i));
        }
        for (const ContextFact& fact : m_parts.contextFacts) {
            for (const Locator& locator : fact.citations)
                check(fact.source, locator, fact.id.value);
        }
        for (const Faction& faction : m_parts.factions.factions()) {
            for (const SourcedLocator& edge : faction.parentCitations)
                check(edge.source, edge.locator, faction.id.value + u".parentCitations"_s);
        }
        return m_issues;
    }

private:
    const Dataset::Parts& m_parts;
    const ReportCopies& m_copies;
    Issues m_issues;
};

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

Issues checkCitations(const Dataset::Parts& parts, const ReportCopies& copies)
{
    return CitationChecker(parts, copies).checkAll();
}

} // namespace vraem
