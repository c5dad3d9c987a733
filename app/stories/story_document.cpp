// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_document.h"

#include "look/labels.h"
#include "panels/event_document.h"
#include "panels/passage_link.h"

#include <algorithm>

namespace vraem {
namespace {

const ContextFact* factOf(const Dataset& dataset, const ContextFactId& id)
{
    const auto& facts = dataset.contextFacts();
    const auto found = std::ranges::find(facts, id, &ContextFact::id);
    return found == facts.end() ? nullptr : &*found;
}

bool supportsAny(const Citation& citation, const std::vector<Field>& fields)
{
    return fields.empty() || std::ranges::any_of(fields, [&](Field field) {
               return std::ranges::find(citation.supports, field) != citation.supports.end();
           });
}

} // namespace

StoryDocument::StoryDocument(const Dataset& dataset, const StoryStep& step) : m_dataset(dataset), m_step(step)
{
    for (const StoryStatement& statement : step.statements)
        m_links.push_back(linksOf(statement));
}

CitationLinks StoryDocument::linksOf(const StoryStatement& statement)
{
    CitationLinks links;
    for (const StoryCitation& cited : statement.cites) {
        const auto row = m_dataset.rowOf(cited.event);
        const ContextFact* fact = factOf(m_dataset, cited.fact);
        if (fact)
            addPassages(*fact, links);
        else if (row)
            addPassages(m_dataset.event(*row), cited.fields, links);
        else
            m_missing.append(cited.fact.isEmpty() ? cited.event.value : cited.fact.value);
    }
    return links;
}

void StoryDocument::addPassages(const Event& event, const std::vector<Field>& fields, CitationLinks& links)
{
    if (std::ranges::find(m_events, event.id, &Event::id) == m_events.end())
        m_events.push_back(event);
    for (const Mention& mention : event.mentions) {
        for (const Citation& citation : mention.citations) {
            if (supportsAny(citation, fields))
                addLink(mention.source, citation.locator, links);
        }
    }
}

void StoryDocument::addPassages(const ContextFact& fact, CitationLinks& links)
{
    for (const Locator& locator : fact.citations)
        addLink(fact.source, locator, links);
}

void StoryDocument::addLink(const SourceId& source, const Locator& locator, CitationLinks& links)
{
    links.emplace(m_numbers.numberOf(source, locator), PassageRef{source, locator.start, locator.end});
}

void StoryDocument::write(DocumentWriter& writer) const
{
    writer.title(labels::text(m_step.title));
    for (size_t i = 0; i < m_step.statements.size(); ++i) {
        const QStringList paragraphs =
            labels::text(m_step.statements[i].text).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype part = 0; part < paragraphs.size(); ++part)
            writer.paragraph(paragraphs[part], part + 1 == paragraphs.size() ? m_links[i] : CitationLinks());
    }
    if (!m_missing.isEmpty())
        writer.quietLine(tr("Not in the data shown: %1").arg(m_missing.join(QStringLiteral(", "))));
    writeEvents(writer);
    writeSources(writer);
}

void StoryDocument::writeEvents(DocumentWriter& writer) const
{
    if (m_events.empty())
        return;
    writer.heading(tr("Events"));
    for (const Event& event : m_events)
        writer.linkLine({}, EventDocument::linkText(event), EventDocument::address(event.id));
}

void StoryDocument::writeSources(DocumentWriter& writer) const
{
    if (m_numbers.passages().empty())
        return;
    writer.heading(tr("Sources"));
    int number = 0;
    for (const PassageNumbers::Passage& passage : m_numbers.passages()) {
        ++number;
        const Source* source = m_dataset.source(passage.source);
        const QString where = (source ? labels::shortSource(*source) : passage.source.value) +
                              QStringLiteral(", ") + labels::locator(passage.locator);
        writer.linkLine(QStringLiteral("[%1]").arg(number), where,
                        passageAddress({passage.source, passage.locator.start, passage.locator.end}));
    }
}

} // namespace vraem
