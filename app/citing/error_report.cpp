// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_report.h"

#include "citation_words.h"
#include "interchange/event_json.h"
#include "look/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(citing)
};

/// What a mention has in the field, as the data writes it; empty where it has nothing.
QString valueOf(const Dataset& dataset, const Mention& mention, Field field)
{
    switch (field) {
    case Field::Summary:
    case Field::Facts:
    case Field::Attribution:
        return labels::values(dataset, mention, field).join(u"; "_s);
    case Field::Links: {
        QStringList links;
        for (const Link& link : mention.links)
            links.append(labels::name(link.kind) + u' ' + link.event.value);
        return links.join(u"; "_s);
    }
    default:
        return conflictValue(dataset, mention, field);
    }
}

QStringList passagesOf(const Mention& mention, Field field)
{
    QStringList passages;
    for (const Citation& citation : mention.citations) {
        if (std::ranges::find(citation.supports, field) != citation.supports.end())
            passages.append(u"%1 [%2, %3)"_s.arg(labels::locator(citation.locator))
                                .arg(citation.locator.start)
                                .arg(citation.locator.end));
    }
    return passages;
}

} // namespace

std::vector<Field> filledFields(const Dataset& dataset, const Event& event)
{
    std::vector<Field> fields;
    for (const Field field : valuesOf<Field>()) {
        const auto isFilled = [&](const Mention& mention) {
            return !valueOf(dataset, mention, field).isEmpty();
        };
        if (std::ranges::any_of(event.mentions, isFilled))
            fields.push_back(field);
    }
    return fields;
}

QString errorReport(const Dataset& dataset, const Event& event, Field field, const CitedData& data)
{
    QStringList lines{Text::tr("Error in the data"),
                      Text::tr("Event: %1").arg(eventWords(event)),
                      Text::tr("Id: %1").arg(event.id.value),
                      Text::tr("Field: %1").arg(labels::name(field)),
                      Text::tr("Data version: %1").arg(dataset.version()),
                      digestWords(data),
                      {}};
    for (const Mention& mention : event.mentions) {
        const Source* source = dataset.source(mention.source);
        lines.append(source ? sourceWords(*source) : mention.source.value);
        lines.append(Text::tr("   coded as: %1").arg(valueOf(dataset, mention, field)));
        const QStringList passages = passagesOf(mention, field);
        if (!passages.isEmpty())
            lines.append(Text::tr("   from: %1").arg(passages.join(u"; "_s)));
        for (const QString& named : mention.sourcesNamed)
            lines.append(Text::tr("   names: %1").arg(named));
    }
    lines << QString() << Text::tr("What is wrong: ")
          << Text::tr("What it should be, and where that is said: ");
    return lines.join(u'\n') + u'\n';
}

} // namespace vraem
