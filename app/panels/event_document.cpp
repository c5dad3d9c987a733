// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_document.h"

#include "look/labels.h"
#include "plain_text.h"
#include "toll.h"

#include <QUrl>

#include <algorithm>

namespace vraem {
namespace {

constexpr int factsOnCard = 3;

QString dateWithPrecision(const EventDate& date)
{
    return QStringLiteral("%1 (%2)").arg(labels::date(date.interval), labels::datePrecision(date));
}

} // namespace

EventDocument::EventDocument(const Dataset& dataset, const Event& event)
    : m_dataset(dataset), m_event(event), m_numbers(event)
{}

QString EventDocument::linkText(const Event& event)
{
    const QString title = labels::text(event.title);
    return event.date ? tr("%1, %2", "event, date").arg(title, labels::shortDate(event.date->interval))
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

void EventDocument::writeFull(DocumentWriter& writer) const
{
    writeHead(writer);
    writeRows(writer, std::numeric_limits<int>::max());
    writeConflicts(writer);
    writer.heading(tr("What each report says"));
    for (const Mention& mention : m_event.mentions)
        writeMention(writer, mention);
    writeLinks(writer);
    writeSources(writer);
}

void EventDocument::writeHead(DocumentWriter& writer) const
{
    writer.title(labels::text(m_event.title));
    const QString kind = labels::name(m_event.subType);
    const QString type = labels::name(m_event.type());
    writer.quietLine(kind == type ? kind : tr("%1 · %2", "kind of event, wider type").arg(kind, type));
    if (m_event.unit == Unit::Aggregate)
        writer.quietLine(tr("A total over a period. It is never added to the incidents."));
    else if (m_event.unit == Unit::Campaign)
        writer.quietLine(tr("A series of operations. It is never added to the incidents."));
}

void EventDocument::writeRows(DocumentWriter& writer, int mostFacts) const
{
    writer.beginRows();
    writer.row(tr("When"));
    if (m_event.date) {
        writer.line(labels::date(m_event.date->interval), m_numbers.of(Field::Date));
        writer.quietLine(labels::datePrecision(*m_event.date));
    } else {
        writer.line(tr("date not reported"));
    }
    writer.row(tr("Where"));
    if (m_event.place) {
        writer.line(labels::place(m_dataset, *m_event.place), m_numbers.of(Field::Place));
        writer.quietLine(labels::placePrecision(m_dataset, *m_event.place));
    } else {
        writer.line(tr("place not reported"));
    }
    writer.row(tr("Who"));
    for (const Actor& actor : m_event.actors)
        writer.line(labels::actor(m_dataset, actor), m_numbers.of(Field::Actors));
    if (m_event.actors.empty())
        writer.line(tr("no actor named"));
    writeToll(writer);
    writeFacts(writer, mostFacts);
    writeDoubt(writer);
    writer.endRows();
}

void EventDocument::writeToll(DocumentWriter& writer) const
{
    if (m_event.casualties.empty() && !hasTollByNature(m_event))
        return;
    writer.row(tr("Toll"));
    if (m_event.casualties.empty())
        writer.line(tr("toll not reported"));
    std::vector<Casualty> bySide = m_event.casualties;
    std::ranges::stable_sort(bySide, {}, &Casualty::side);
    for (const Casualty& casualty : bySide)
        writer.line(labels::casualty(casualty), m_numbers.of(Field::Casualties));
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
    if (!isAttributed && m_event.conflicts.empty())
        return;
    writer.row(tr("Doubt"));
    for (const Mention& mention : m_event.mentions) {
        for (const Attribution& attribution : mention.attributions)
            writer.line(labels::attribution(attribution), m_numbers.of(mention.id, Field::Attribution));
    }
    QStringList fields;
    for (const Conflict& conflict : m_event.conflicts)
        fields.append(labels::name(conflict.field));
    if (!fields.isEmpty())
        writer.line(tr("the reports differ on: %1").arg(fields.join(QStringLiteral(", "))));
}

QStringList EventDocument::valueLines(const Mention& mention, Field field) const
{
    QStringList lines;
    switch (field) {
    case Field::Summary:
        return {labels::text(mention.summary)};
    case Field::Type:
        return {labels::name(mention.subType)};
    case Field::Date:
        return mention.date ? QStringList{dateWithPrecision(*mention.date)} : lines;
    case Field::Place:
        if (mention.place)
            lines = {labels::place(m_dataset, *mention.place),
                     tr("as written: %1", "the report's words").arg(mention.place->asWritten)};
        return lines;
    case Field::Actors:
        for (const Actor& actor : mention.actors)
            lines.append(labels::actor(m_dataset, actor));
        return lines;
    case Field::Casualties:
        for (const Casualty& casualty : mention.casualties)
            lines.append(labels::casualty(casualty));
        return lines;
    case Field::Facts:
        for (const Fact& fact : mention.facts)
            lines.append(labels::fact(fact));
        return lines;
    case Field::Attribution:
        for (const Attribution& attribution : mention.attributions)
            lines.append(labels::attribution(attribution));
        return lines;
    case Field::Links:
        break;
    }
    return lines;
}

void EventDocument::writeConflicts(DocumentWriter& writer) const
{
    if (m_event.conflicts.empty())
        return;
    writer.heading(tr("Where the reports differ"));
    for (const Conflict& conflict : m_event.conflicts)
        writeConflict(writer, conflict);
}

void EventDocument::writeConflict(DocumentWriter& writer, const Conflict& conflict) const
{
    writer.beginTable({capitalised(labels::name(conflict.field)), tr("Source")}, {55, 45});
    for (const Mention& mention : m_event.mentions) {
        if (std::ranges::find(conflict.mentions, mention.id) == conflict.mentions.end())
            continue;
        writer.tableRow();
        writer.cell(0);
        for (const QString& value : valueLines(mention, conflict.field))
            writer.line(value);
        writer.cell(1);
        writer.line(shortSource(mention.source), m_numbers.of(mention.id, conflict.field));
    }
    writer.endTable();
}

void EventDocument::writeMention(DocumentWriter& writer, const Mention& mention) const
{
    writer.subheading(shortSource(mention.source));
    writer.line(labels::text(mention.summary), m_numbers.of(mention.id, Field::Summary));
    writer.beginRows();
    for (const Field field : {Field::Date, Field::Place, Field::Type, Field::Actors, Field::Casualties,
                              Field::Facts, Field::Attribution}) {
        const QStringList lines = valueLines(mention, field);
        if (lines.isEmpty())
            continue;
        writer.row(capitalised(labels::name(field)));
        for (const QString& value : lines.first(lines.size() - 1))
            writer.line(value);
        writer.line(lines.last(), m_numbers.of(mention.id, field));
    }
    const QString note = labels::text(mention.note);
    if (!note.isEmpty()) {
        writer.row(tr("Coder's note"));
        writer.line(note);
    }
    writer.endRows();
}

void EventDocument::writeLinks(DocumentWriter& writer) const
{
    if (m_event.links.empty())
        return;
    writer.heading(tr("Linked events"));
    for (const Link& link : m_event.links) {
        const std::optional<Row> row = m_dataset.rowOf(link.event);
        const QString text = row ? linkText(m_dataset.event(*row)) : link.event.value;
        writer.linkLine(tr("%1:", "kind of link to an event").arg(labels::name(link.kind)), text,
                        row ? address(link.event) : QString());
    }
}

QString EventDocument::shortSource(const SourceId& id) const
{
    const Source* source = m_dataset.source(id);
    return source ? tr("%1, %2", "publisher, date").arg(source->publisher, labels::shortDate(source->issued))
                  : id.value;
}

std::vector<SourceId> EventDocument::citedSources() const
{
    std::vector<SourceId> sources;
    for (const CitationNumbers::Passage& passage : m_numbers.passages()) {
        if (std::ranges::find(sources, passage.source) == sources.end())
            sources.push_back(passage.source);
    }
    return sources;
}

void EventDocument::writeSources(DocumentWriter& writer) const
{
    writer.heading(tr("Sources"));
    for (const SourceId& id : citedSources()) {
        const Source* source = m_dataset.source(id);
        writer.line(source ? labels::source(*source) : id.value);
        int number = 0;
        for (const CitationNumbers::Passage& passage : m_numbers.passages()) {
            ++number;
            if (passage.source == id)
                writer.quietLine(
                    QStringLiteral("[%1] %2").arg(QString::number(number), labels::locator(passage.locator)));
        }
        if (source && !source->url.isEmpty())
            writer.linkLine(QString(), source->url, source->url);
    }
}

QString EventDocument::citation() const
{
    QStringList lines{labels::text(m_event.title)};
    lines.append(m_event.date ? dateWithPrecision(*m_event.date) : tr("date not reported"));
    for (const SourceId& id : citedSources()) {
        const Source* source = m_dataset.source(id);
        QStringList passages;
        for (const CitationNumbers::Passage& passage : m_numbers.passages()) {
            if (passage.source == id)
                passages.append(labels::locator(passage.locator));
        }
        lines.append(QStringLiteral("%1: %2").arg(source ? labels::source(*source) : id.value,
                                                  passages.join(QStringLiteral("; "))));
        if (source && !source->url.isEmpty())
            lines.append(source->url);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace vraem
