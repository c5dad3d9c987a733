// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_document.h"

#include "look/labels.h"
#include "passage_link.h"
#include "toll.h"

#include <QUrl>

#include <algorithm>

namespace vraem {
namespace {

constexpr int factsOnCard = 3;

} // namespace

EventDocument::EventDocument(const Dataset& dataset, const Event& event, const AttachedReports& reports)
    : m_dataset(dataset), m_event(event), m_reports(reports), m_numbers(event)
{}

QString EventDocument::linkText(const Event& event)
{
    const QString title = labels::text(event.title);
    return event.date ? tr("%1 (%2)", "event, date").arg(title, labels::shortDate(event.date->interval))
                      : title;
}

QString EventDocument::address(const EventId& id)
{
    QUrl url;
    url.setScheme(QStringLiteral("event"));
    url.setPath(id.value);
    return url.toString(QUrl::FullyEncoded);
}

void EventDocument::writeCard(DocumentWriter& writer) const
{
    writeHead(writer);
    writeRows(writer, factsOnCard);
    writeSources(writer);
}

void EventDocument::writeHead(DocumentWriter& writer) const
{
    writer.title(labels::text(m_event.title));
    if (m_dataset.isLayered())
        writer.quietLine(
            tr("Layer: %1").arg(m_dataset.layers()[m_dataset.layerOf(m_event.mentions.front().source)].name));
    if (m_event.unit == Unit::Aggregate)
        writer.quietLine(tr("A total over a period. It is never added to the incidents."));
    else if (m_event.unit == Unit::Campaign)
        writer.quietLine(tr("A series of operations. It is never added to the incidents."));
}

void EventDocument::writeRows(DocumentWriter& writer, int mostFacts) const
{
    writer.beginRows();
    const QString kind = labels::name(m_event.subType);
    const QString type = labels::name(m_event.type());
    writer.row(tr("What"));
    const bool saysMore = kind != type && m_event.subType != EventSubType::XTotal;
    writer.line(!saysMore ? kind : tr("%1 · %2", "kind of event, wider type").arg(kind, type),
                numbersWhere(Field::Type, [this](const Mention& m) { return m.subType == m_event.subType; }));
    writeOrigin(writer, Field::Type);
    writer.row(tr("When"));
    if (m_event.date) {
        writer.line(labels::date(m_event.date->interval),
                    numbersWhere(Field::Date, [this](const Mention& m) { return m.date == m_event.date; }));
        writer.quietLine(labels::datePrecision(*m_event.date));
    } else {
        writer.line(tr("date not reported"));
    }
    writeOrigin(writer, Field::Date);
    writer.row(tr("Where"));
    if (m_event.place) {
        writer.line(
            labels::place(m_dataset, *m_event.place),
            numbersWhere(Field::Place, [this](const Mention& m) { return m.place == m_event.place; }));
        writer.quietLine(labels::placePrecision(m_dataset, *m_event.place));
    } else {
        writer.line(tr("place not reported"));
    }
    writeOrigin(writer, Field::Place);
    writer.row(tr("Who"));
    for (const Actor& actor : m_event.actors)
        writer.line(labels::actor(m_dataset, actor), numbersOf(actor));
    if (m_event.actors.empty())
        writer.line(tr("no actor named"));
    writeOrigin(writer, Field::Actors);
    writeToll(writer);
    writeFacts(writer, mostFacts);
    writeOutcomes(writer);
    writeDoubt(writer);
    writer.endRows();
}

CitationLinks EventDocument::numbersWhere(Field field, const std::function<bool(const Mention&)>& says) const
{
    CitationLinks numbers;
    for (const Mention& mention : m_event.mentions) {
        if (says(mention))
            numbers.merge(m_numbers.of(mention.id, field));
    }
    return numbers;
}

CitationLinks EventDocument::numbersOf(const Actor& actor) const
{
    if (const Mention* correction = m_event.correctionOf(Field::Actors))
        return m_numbers.of(correction->id, Field::Actors);
    const FactionTree& tree = m_dataset.factions();
    return numbersWhere(Field::Actors, [&](const Mention& mention) {
        return std::ranges::any_of(mention.actors, [&](const Actor& said) {
            return said.role == actor.role &&
                   (tree.includes(said.faction, actor.faction) || tree.includes(actor.faction, said.faction));
        });
    });
}

CitationLinks EventDocument::numbersOf(const Casualty& casualty) const
{
    if (const Mention* correction = m_event.correctionOf(Field::Casualties))
        return m_numbers.of(correction->id, Field::Casualties);
    return numbersWhere(Field::Casualties, [&](const Mention& mention) {
        return std::ranges::any_of(mention.casualties, [&](const Casualty& said) {
            return said.side == casualty.side && said.group == casualty.group &&
                   said.effect == casualty.effect;
        });
    });
}

void EventDocument::writeToll(DocumentWriter& writer) const
{
    const bool isUntold = m_event.casualties.empty() && !m_event.killedTotal;
    if (isUntold && !hasTollByNature(m_event) && !m_event.correctionOf(Field::Casualties))
        return;
    writer.row(tr("Casualties"));
    if (isUntold)
        writer.line(tr("casualties not reported"));
    if (m_event.killedTotal)
        writer.line(labels::killedTotal(*m_event.killedTotal), m_numbers.of(Field::Casualties));
    std::vector<Casualty> bySide = m_event.casualties;
    std::ranges::stable_sort(bySide, {}, &Casualty::side);
    for (const Casualty& casualty : bySide)
        writer.line(labels::casualty(casualty), numbersOf(casualty));
    writeOrigin(writer, Field::Casualties);
}

void EventDocument::writeFacts(DocumentWriter& writer, int most) const
{
    int written = 0;
    int left = 0;
    for (const Mention& mention : m_event.mentions) {
        for (const Fact& fact : mention.facts) {
            if (written == most) {
                ++left;
                continue;
            }
            if (written++ == 0)
                writer.row(tr("Facts"));
            writer.line(labels::fact(fact), m_numbers.of(mention.id, Field::Facts));
        }
    }
    if (left > 0)
        writer.quietLine(tr("and %n more in the details", nullptr, left));
}

void EventDocument::writeDoubt(DocumentWriter& writer) const
{
    const bool isAttributed = std::ranges::any_of(
        m_event.mentions, [](const Mention& mention) { return !mention.attributions.empty(); });
    if (!isAttributed && !isDisputed(m_event.conflicts))
        return;
    writer.row(tr("Doubt"));
    for (const Mention& mention : m_event.mentions) {
        for (const Attribution& attribution : mention.attributions) {
            const QString words = labels::attribution(attribution);
            const bool isOfOther = m_event.correctionOf(attribution.field) && !mention.isCorrection();
            writer.line(isOfOther ? tr("of the report's value, not of yours: %1").arg(words) : words,
                        m_numbers.ofAttribution(mention.id, attribution.field));
        }
    }
    QStringList fields;
    for (const Conflict& conflict : m_event.conflicts) {
        if (!conflict.isOwn)
            fields.append(labels::name(conflict));
    }
    if (!fields.isEmpty())
        writer.line(tr("the reports differ on: %1; see the details").arg(fields.join(QStringLiteral(", "))));
}

QString EventDocument::shortSource(const SourceId& id) const
{
    const Source* source = m_dataset.source(id);
    return source ? labels::shortSource(*source) : id.value;
}

std::vector<SourceId> EventDocument::citedSources() const
{
    std::vector<SourceId> sources;
    for (const CitationNumbers::Passage& passage : m_numbers.passages()) {
        if (std::ranges::find(sources, passage.source) == sources.end())
            sources.push_back(passage.source);
    }
    // A row of a file is its own citation.
    for (const Mention& mention : m_event.mentions) {
        if (mention.citations.empty() && std::ranges::find(sources, mention.source) == sources.end())
            sources.push_back(mention.source);
    }
    return sources;
}

void EventDocument::writeSources(DocumentWriter& writer) const
{
    writer.heading(tr("Sources"));
    for (const SourceId& id : citedSources()) {
        const Source* source = m_dataset.source(id);
        writer.paragraph(source ? labels::source(*source) : id.value);
        int number = 0;
        for (const CitationNumbers::Passage& passage : m_numbers.passages()) {
            ++number;
            if (passage.source == id)
                writePassage(writer, number, passage);
        }
        if (source && !source->url.isEmpty())
            writer.linkLine(QString(), source->url, source->url);
        if (source && !source->sha256.isEmpty() && !m_reports.of(id))
            writer.quietLine(
                tr("To read the words here, attach your copy of this report: File > Attach report copies…"));
    }
}

void EventDocument::writePassage(DocumentWriter& writer, int number,
                                 const CitationNumbers::Passage& passage) const
{
    const QString mark = QStringLiteral("[%1]").arg(number);
    if (passage.own) {
        writer.quietLine(passage.own->isEmpty() ? mark : QStringLiteral("%1 %2").arg(mark, *passage.own));
        return;
    }
    const QString where = labels::locator(passage.locator);
    const ReportCopyPtr copy = m_reports.of(passage.source);
    if (!copy) {
        writer.quietLine(QStringLiteral("%1 %2").arg(mark, where));
        return;
    }
    const Excerpt excerpt = excerptOf(*copy, passage.citations);
    if (excerpt.text.isEmpty()) {
        writer.quietLine(tr("%1 %2: not in your copy", "[1] paragraph 3").arg(mark, where));
        return;
    }
    writer.quote(excerpt);
    writer.sourceLine(mark, where,
                      passageAddress({passage.source, passage.locator.start, passage.locator.end}));
}

} // namespace vraem
