// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/story/story.h"
#include "model/dataset.h"
#include "panels/document_writer.h"

#include <QCoreApplication>

namespace vraem {

/// A step of a story as a text for people: each statement with the numbers of the passages it rests on, the
/// events and facts that it names, and the sources. What the data set shown does not have is said.
class StoryDocument
{
    Q_DECLARE_TR_FUNCTIONS(StoryDocument)

public:
    StoryDocument(const Dataset& dataset, const StoryStep& step);

    void write(DocumentWriter& writer) const;

private:
    CitationLinks linksOf(const StoryStatement& statement);
    void addPassages(const Event& event, const std::vector<Field>& fields, CitationLinks& links);
    void addPassages(const ContextFact& fact, CitationLinks& links);
    void addLink(const SourceId& source, const Locator& locator, CitationLinks& links);
    void writeEvents(DocumentWriter& writer) const;
    void writeSources(DocumentWriter& writer) const;

    const Dataset& m_dataset;
    const StoryStep& m_step;
    PassageNumbers m_numbers;
    /// Of each statement.
    std::vector<CitationLinks> m_links;
    /// Each once, in the order they are named.
    std::vector<Event> m_events;
    QStringList m_missing;
};

} // namespace vraem
