// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_page.h"

#include "cited_rows.h"
#include "excerpt.h"

#include <algorithm>

namespace vraem {
namespace {

bool saysWhat(const Citation& citation)
{
    return std::ranges::any_of(citation.supports,
                               [](Field field) { return field == Field::Type || field == Field::Summary; });
}

class PageMaker
{
public:
    PageMaker(const Dataset& dataset, const ReportCopy& copy) : m_dataset(dataset), m_copy(copy)
    {
        const ReportText::Span body = copy.body();
        for (const ReportText::Span& span : copy.text().paragraphs())
            m_page.paragraphs.push_back({span, span.end <= body.start || span.start >= body.end});
    }

    ReportPage make()
    {
        const auto isThis = [this](const SourceId& id) { return id == m_copy.source(); };
        for (const Row row : rowsOf(m_dataset, isThis)) {
            const Event event = m_dataset.event(row);
            for (const Mention& mention : event.mentions) {
                for (const Citation& citation : mention.citations)
                    add(event.id, mention.source, citation.locator, saysWhat(citation), citation.supports);
            }
        }
        for (const ContextFact& fact : m_dataset.contextFacts()) {
            for (const Locator& locator : fact.citations)
                add(std::nullopt, fact.source, locator, true);
        }
        for (const Faction& faction : m_dataset.factions().factions()) {
            for (const SourcedLocator& edge : faction.parentCitations)
                add(std::nullopt, edge.source, edge.locator, true);
        }
        return finished();
    }

private:
    void add(const std::optional<EventId>& event, const SourceId& source, const Locator& locator, bool isMain,
             const std::vector<Field>& supports = {})
    {
        const FoundPassage* found = source == m_copy.source() ? m_copy.find(locator) : nullptr;
        if (!found)
            return;
        // In a copy whose lines are broken otherwise a passage may go over several paragraphs.
        for (size_t i = 0; i < m_page.paragraphs.size(); ++i) {
            const ReportText::Span& paragraph = m_page.paragraphs[i].span;
            const ReportText::Span words{std::max(found->words.start, paragraph.start),
                                         std::min(found->words.end, paragraph.end)};
            if (words.start >= words.end)
                continue;
            CodedPassage& passage = passageOf(event, i);
            passage.words.push_back(words);
            passage.isMain = passage.isMain || isMain;
            passage.supports.insert(supports.begin(), supports.end());
        }
    }

    CodedPassage& passageOf(const std::optional<EventId>& event, size_t paragraph)
    {
        m_page.paragraphs[paragraph].isCoded = true;
        const auto same = std::ranges::find_if(m_page.passages, [&](const CodedPassage& passage) {
            return passage.event == event && passage.paragraph == paragraph;
        });
        if (same != m_page.passages.end())
            return *same;
        m_page.passages.push_back({event, paragraph, {}, false, {}});
        return m_page.passages.back();
    }

    ReportPage finished()
    {
        for (CodedPassage& passage : m_page.passages)
            passage.words = joined(std::move(passage.words));
        const std::vector<CodedPassage> unordered = std::move(m_page.passages);
        std::multimap<int, const CodedPassage*> byPlace;
        for (const CodedPassage& passage : unordered)
            byPlace.emplace(passage.words.front().start, &passage);
        m_page.passages.clear();
        for (const auto& [start, passage] : byPlace)
            m_page.passages.push_back(*passage);
        return std::move(m_page);
    }

    const Dataset& m_dataset;
    const ReportCopy& m_copy;
    ReportPage m_page;
};

} // namespace

int ReportPage::ownParagraphs() const
{
    return static_cast<int>(std::ranges::count(paragraphs, false, &Paragraph::isFurniture));
}

int ReportPage::codedParagraphs() const
{
    return static_cast<int>(std::ranges::count_if(
        paragraphs, [](const Paragraph& paragraph) { return paragraph.isCoded && !paragraph.isFurniture; }));
}

const CodedPassage* ReportPage::tellingPassage(const EventId& event) const
{
    const CodedPassage* most = nullptr;
    const auto weight = [](const CodedPassage& passage) {
        return std::pair(passage.isMain, passage.supports.size());
    };
    for (const CodedPassage& passage : passages) {
        if (passage.event == event && (!most || weight(passage) > weight(*most)))
            most = &passage;
    }
    return most;
}

ReportPage pageOf(const Dataset& dataset, const ReportCopy& copy)
{
    return PageMaker(dataset, copy).make();
}

} // namespace vraem
