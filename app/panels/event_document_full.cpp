// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_document.h"

#include "look/labels.h"
#include "model/merge.h"
#include "overlay/overlay.h"

#include <algorithm>
#include <limits>
#include <set>

namespace vraem {
namespace {

QString dateWithPrecision(const EventDate& date)
{
    return QStringLiteral("%1 (%2)").arg(labels::date(date.interval), labels::datePrecision(date));
}

/// Another event, and how this one stands to it.
struct NamedLink
{
    QString kind;
    EventId event;
};

/// What a report says of this event, and of others about it; each of the others once.
std::vector<NamedLink> linksOf(const Dataset& dataset, const Event& event)
{
    std::vector<NamedLink> links;
    std::set<EventId> named;
    for (const Link& link : event.links) {
        links.push_back({labels::name(link.kind), link.event});
        named.insert(link.event);
    }
    for (const Row row : dataset.linked()) {
        const Event other = dataset.event(row);
        for (const Link& link : other.links) {
            if (link.event == event.id && named.insert(other.id).second)
                links.push_back({labels::inverseName(link.kind), other.id});
        }
    }
    return links;
}

} // namespace

void EventDocument::writeFull(DocumentWriter& writer) const
{
    writeHead(writer);
    writeRows(writer, std::numeric_limits<int>::max());
    writeConflicts(writer);
    writeWhyOne(writer);
    writer.heading(tr("What each report says"));
    for (const Mention& mention : m_event.mentions)
        writeMention(writer, mention);
    writeLinks(writer);
    writeSources(writer);
}

QStringList EventDocument::valueLines(const Mention& mention, Field field) const
{
    if (field == Field::Date && mention.date)
        return {dateWithPrecision(*mention.date)};
    QStringList lines = labels::values(m_dataset, mention, field);
    if (field == Field::Place && mention.place && !mention.place->asWritten.isEmpty())
        lines.append(tr("as written: %1", "the report's words").arg(mention.place->asWritten));
    return lines;
}

void EventDocument::writeConflicts(DocumentWriter& writer) const
{
    if (m_event.conflicts.empty())
        return;
    const bool isOwn = std::ranges::any_of(m_event.conflicts, [&](const Conflict& conflict) {
        return conflict.isOwn || m_event.correctionOf(conflict.field);
    });
    writer.heading(isOwn ? tr("Where the reports and you differ") : tr("Where the reports differ"));
    for (const Conflict& conflict : m_event.conflicts)
        writeConflict(writer, conflict);
}

void EventDocument::writeConflict(DocumentWriter& writer, const Conflict& conflict) const
{
    writer.beginTable({labels::capitalised(labels::name(conflict)), tr("Source"), tr("How it is said")},
                      {40, 34, 26});
    for (const Mention& mention : m_event.mentions) {
        if (std::ranges::find(conflict.mentions, mention.id) == conflict.mentions.end())
            continue;
        writer.tableRow();
        writer.cell(0);
        for (const QString& value : valueLines(mention, conflict.field))
            writer.line(value);
        writer.cell(1);
        writer.line(shortSource(mention.source), m_numbers.of(mention.id, conflict.field));
        writer.cell(2);
        for (const QString& line : labels::voices(mention, conflict.field))
            writer.line(line);
    }
    writer.endTable();
}

void EventDocument::writeMention(DocumentWriter& writer, const Mention& mention) const
{
    const QString source = shortSource(mention.source);
    if (mention.isCorrection())
        writer.subheading(tr("Your correction: %1", "source").arg(source));
    else
        writer.subheading(isOwnId(mention.id.value) ? tr("Your own source: %1").arg(source) : source);
    if (const QString summary = labels::text(mention.summary); !summary.isEmpty())
        writer.line(summary, m_numbers.of(mention.id, Field::Summary));
    writer.beginRows();
    for (const Field field : {Field::Date, Field::Place, Field::Type, Field::Actors, Field::Casualties,
                              Field::Facts, Field::Attribution}) {
        const bool isStated =
            !mention.isCorrection() || std::ranges::find(mention.corrects, field) != mention.corrects.end();
        QStringList lines = valueLines(mention, field);
        if (!isStated || (lines.isEmpty() && !mention.isCorrection()))
            continue;
        if (lines.isEmpty())
            lines.append(tr("not known"));
        writer.row(labels::capitalised(labels::name(field)));
        for (const QString& value : lines.first(lines.size() - 1))
            writer.line(value);
        writer.line(lines.last(), m_numbers.of(mention.id, field));
    }
    const QString note = labels::text(mention.note);
    if (!note.isEmpty()) {
        writer.row(isOwnId(mention.id.value) ? tr("Your reason") : tr("Coder's note"));
        writer.line(note);
    }
    writer.endRows();
}

void EventDocument::writeWhyOne(DocumentWriter& writer) const
{
    std::vector<const Mention*> said;
    for (const Mention& mention : m_event.mentions) {
        if (!mention.isCorrection())
            said.push_back(&mention);
    }
    if (said.size() < 2)
        return;
    writer.heading(tr("Why this is one event"));
    for (size_t i = 1; i < said.size(); ++i) {
        const Agreement agreement = agreementOf(*said.front(), *said[i], m_dataset.places());
        writer.line(tr("%1 and %2: %3", "source, source, what agrees")
                        .arg(shortSource(said.front()->source), shortSource(said[i]->source),
                             labels::agreement(agreement)));
    }
}

void EventDocument::writeOrigin(DocumentWriter& writer, Field field) const
{
    if (!m_event.correctionOf(field))
        return;
    const QString reported = labels::reported(m_dataset, m_event, field).join(QStringLiteral("; "));
    writer.quietLine(tr("Your correction. The reports say: %1").arg(reported));
}

void EventDocument::writeLinks(DocumentWriter& writer) const
{
    const std::vector<NamedLink> links = linksOf(m_dataset, m_event);
    if (!links.empty())
        writer.heading(tr("Linked events"));
    for (const auto& [kind, event] : links) {
        const std::optional<Row> row = m_dataset.rowOf(event);
        const QString text = row ? linkText(m_dataset.event(*row)) : event.value;
        writer.linkLine(tr("%1:", "kind of link to an event").arg(kind), text,
                        row ? address(event) : QString());
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
                passages.append(passage.own.value_or(labels::locator(passage.locator)));
        }
        const QString words = source ? labels::source(*source) : id.value;
        lines.append(passages.isEmpty()
                         ? words
                         : QStringLiteral("%1: %2").arg(words, passages.join(QStringLiteral("; "))));
        if (source && !source->url.isEmpty())
            lines.append(source->url);
    }
    lines.append(tr("Event id: %1").arg(m_event.id.value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vraem
