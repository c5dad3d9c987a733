// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_numbers.h"
#include "document_writer.h"

#include <QCoreApplication>

#include <functional>

namespace vraem {

/// One event as a text for people, with the numbers of its citations behind each statement: short for the
/// hover card, or in full with what each report says. Where copies of the reports are attached, the passages
/// stand with their sources. Links to other events have the scheme "event", to passages "passage".
class EventDocument
{
    Q_DECLARE_TR_FUNCTIONS(EventDocument)

public:
    EventDocument(const Dataset& dataset, const Event& event, const AttachedReports& reports);

    void writeCard(DocumentWriter& writer) const;
    void writeFull(DocumentWriter& writer) const;
    /// Plain text to paste into a manuscript: title, date, then each source with its passages and address.
    QString citation() const;

    /// Title and short date, as a link's text.
    static QString linkText(const Event& event);
    static QString address(const EventId& id);

private:
    void writeHead(DocumentWriter& writer) const;
    void writeRows(DocumentWriter& writer, int mostFacts) const;
    void writeToll(DocumentWriter& writer) const;
    /// Beneath a field in which the user's value stands: that it is theirs, and what the reports say.
    void writeOrigin(DocumentWriter& writer, Field field) const;
    void writeWhyOne(DocumentWriter& writer) const;
    void writeDoubt(DocumentWriter& writer) const;
    void writeFacts(DocumentWriter& writer, int most) const;
    /// What became of those the event names as captured or accused.
    void writeOutcomes(DocumentWriter& writer) const;
    void writeConflicts(DocumentWriter& writer) const;
    void writeConflict(DocumentWriter& writer, const Conflict& conflict) const;
    void writeMention(DocumentWriter& writer, const Mention& mention) const;
    void writeLinks(DocumentWriter& writer) const;
    void writeSources(DocumentWriter& writer) const;
    void writePassage(DocumentWriter& writer, int number, const CitationNumbers::Passage& passage) const;
    /// The passages that carry a field in the mentions that say a thing.
    CitationLinks numbersWhere(Field field, const std::function<bool(const Mention&)>& says) const;
    CitationLinks numbersOf(const Actor& actor) const;
    CitationLinks numbersOf(const Casualty& casualty) const;
    QStringList valueLines(const Mention& mention, Field field) const;
    /// "InSight Crime, 4 Sep 2020".
    QString shortSource(const SourceId& id) const;
    /// Sources in the order of their first passage.
    std::vector<SourceId> citedSources() const;

    const Dataset& m_dataset;
    const Event& m_event;
    const AttachedReports& m_reports;
    CitationNumbers m_numbers;
};

} // namespace vraem
