// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_copy.h"

#include "cited_rows.h"
#include "sentence_digest.h"

#include <algorithm>
#include <set>

namespace vraem {
namespace {

constexpr qsizetype fewestSentences = 3;

class LocatorCollector
{
public:
    explicit LocatorCollector(const Dataset& dataset)
    {
        for (const Source& source : dataset.sources()) {
            if (!source.sha256.isEmpty())
                m_reports.push_back({source, {}});
        }
    }

    bool isEmpty() const { return m_reports.empty(); }

    void add(const SourceId& source, const Locator& locator)
    {
        const auto report =
            std::ranges::find(m_reports, source, [](const CitedReport& cited) { return cited.source.id; });
        if (report != m_reports.end() && m_known.insert({source, locator.start, locator.end}).second)
            report->locators.push_back(locator);
    }

    std::vector<CitedReport> take()
    {
        for (CitedReport& report : m_reports)
            std::ranges::sort(report.locators, {},
                              [](const Locator& locator) { return std::pair(locator.start, locator.end); });
        return std::move(m_reports);
    }

private:
    std::vector<CitedReport> m_reports;
    std::set<std::tuple<SourceId, int, int>> m_known;
};

std::vector<std::optional<FoundPassage>> codedPassages(const ReportText& text,
                                                       const std::vector<Locator>& locators)
{
    std::vector<std::optional<FoundPassage>> passages;
    for (const Locator& locator : locators) {
        const ReportText::Span words{locator.start, locator.end};
        const bool isInside = words.start >= 0 && words.start < words.end && words.end <= text.size();
        passages.push_back(isInside ? std::optional(FoundPassage{sentencesAround(text, words), words})
                                    : std::nullopt);
    }
    return passages;
}

/// Different sentences, so that one that carries many citations does not make a copy.
qsizetype differentSentences(const std::vector<Locator>& locators,
                             const std::vector<std::optional<FoundPassage>>* found = nullptr)
{
    std::set<QString> digests;
    for (size_t i = 0; i < locators.size(); ++i) {
        if (!found || (*found)[i])
            digests.insert(locators[i].sentenceDigest);
    }
    return static_cast<qsizetype>(digests.size());
}

ReportText::Span bodyOf(const ReportText& text, const std::vector<std::optional<FoundPassage>>& ends)
{
    ReportText::Span body{0, text.size()};
    if (ends.size() == 2 && ends[0])
        body.start = ends[0]->sentences.start;
    if (ends.size() == 2 && ends[1] && ends[1]->sentences.end > body.start)
        body.end = ends[1]->sentences.end;
    return body;
}

std::vector<Locator> endsOf(const Source& source)
{
    return source.body ? std::vector<Locator>{source.body->first, source.body->last} : std::vector<Locator>{};
}

} // namespace

std::vector<CitedReport> citedReports(const Dataset& dataset)
{
    LocatorCollector collector(dataset);
    if (collector.isEmpty())
        return {};
    const auto isCoded = [&](const SourceId& id) {
        const Source* source = dataset.source(id);
        return source && !source->sha256.isEmpty();
    };
    for (const Row row : rowsOf(dataset, isCoded)) {
        const Event event = dataset.event(row);
        for (const Mention& mention : event.mentions) {
            for (const Citation& citation : mention.citations)
                collector.add(mention.source, citation.locator);
        }
    }
    for (const ContextFact& fact : dataset.contextFacts()) {
        for (const Locator& locator : fact.citations)
            collector.add(fact.source, locator);
    }
    for (const Faction& faction : dataset.factions().factions()) {
        for (const SourcedLocator& edge : faction.parentCitations)
            collector.add(edge.source, edge.locator);
    }
    return collector.take();
}

ReportCopy::ReportCopy(const CitedReport& report, CopyText copy, Found found, bool isCodedCopy)
    : m_source(report.source.id), m_copy(std::move(copy)), m_isCodedCopy(isCodedCopy), m_body(found.body),
      m_cited(static_cast<int>(report.locators.size()))
{
    for (size_t i = 0; i < found.passages.size(); ++i) {
        const Locator& locator = report.locators[i];
        if (found.passages[i])
            m_passages.emplace(Place(locator.start, locator.end), *found.passages[i]);
        else
            m_missing.push_back(locator);
    }
}

const FoundPassage* ReportCopy::find(const Locator& locator) const
{
    const auto found = m_passages.find({locator.start, locator.end});
    return found == m_passages.end() ? nullptr : &found->second;
}

ReportCopyPtr recogniseCopy(const std::vector<CitedReport>& reports, const CopyText& copy,
                            const std::stop_token& cancel)
{
    const auto coded = std::ranges::find(reports, copy.sha256,
                                         [](const CitedReport& report) { return report.source.sha256; });
    if (coded != reports.end())
        return std::make_shared<ReportCopy>(
            *coded, copy,
            ReportCopy::Found{codedPassages(copy.text, coded->locators),
                              bodyOf(copy.text, codedPassages(copy.text, endsOf(coded->source)))},
            true);
    const PassageFinder finder(copy.text);
    ReportCopyPtr best;
    for (const CitedReport& report : reports) {
        auto passages = finder.find(report.locators, cancel);
        const qsizetype sentences = differentSentences(report.locators, &passages);
        const qsizetype needed = std::min(fewestSentences, differentSentences(report.locators));
        if (sentences == 0 || sentences < needed)
            continue;
        const ReportText::Span body = bodyOf(copy.text, finder.find(endsOf(report.source), cancel));
        auto candidate =
            std::make_shared<ReportCopy>(report, copy, ReportCopy::Found{std::move(passages), body}, false);
        if (!best || candidate->found() > best->found())
            best = std::move(candidate);
    }
    return cancel.stop_requested() ? nullptr : best;
}

} // namespace vraem
