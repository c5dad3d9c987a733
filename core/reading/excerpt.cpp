// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

bool isBlank(const ReportText& report, ReportText::Span span)
{
    return report.text(span).trimmed().isEmpty();
}

/// Sentences that follow each other are one stretch.
std::vector<ReportText::Span> stretches(const ReportText& report, std::vector<ReportText::Span> sentences)
{
    std::vector<ReportText::Span> runs;
    for (const ReportText::Span& sentence : joined(std::move(sentences))) {
        if (!runs.empty() && isBlank(report, {runs.back().end, sentence.start}))
            runs.back().end = sentence.end;
        else
            runs.push_back(sentence);
    }
    return runs;
}

} // namespace

std::vector<ReportText::Span> joined(std::vector<ReportText::Span> spans)
{
    std::ranges::sort(spans, {},
                      [](const ReportText::Span& span) { return std::pair(span.start, span.end); });
    std::vector<ReportText::Span> apart;
    for (const ReportText::Span& span : spans) {
        if (!apart.empty() && span.start <= apart.back().end)
            apart.back().end = std::max(apart.back().end, span.end);
        else
            apart.push_back(span);
    }
    return apart;
}

Excerpt excerptOf(const ReportCopy& copy, const std::vector<Locator>& passages)
{
    std::vector<ReportText::Span> sentences;
    std::vector<ReportText::Span> words;
    for (const Locator& locator : passages) {
        if (const FoundPassage* found = copy.find(locator)) {
            sentences.push_back(found->sentences);
            words.push_back(found->words);
        }
    }
    words = joined(std::move(words));
    Excerpt excerpt;
    for (const ReportText::Span& stretch : stretches(copy.text(), std::move(sentences))) {
        if (!excerpt.text.isEmpty())
            excerpt.text += u" […] "_s;
        for (const ReportText::Span& mark : words) {
            const ReportText::Span inside{std::max(mark.start, stretch.start),
                                          std::min(mark.end, stretch.end)};
            if (inside.start >= inside.end)
                continue;
            const qsizetype start =
                excerpt.text.size() + copy.text().text({stretch.start, inside.start}).size();
            excerpt.marks.push_back({start, start + copy.text().text(inside).size()});
        }
        excerpt.text += onOneLine(copy.text().text(stretch));
    }
    return excerpt;
}

} // namespace vraem
