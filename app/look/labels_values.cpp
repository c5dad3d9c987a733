// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "overlay/overlay.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

template<typename Value>
QStringList each(const std::vector<Value>& values, auto words)
{
    QStringList all;
    std::ranges::transform(values, std::back_inserter(all), words);
    return all;
}

} // namespace

QStringList values(const Dataset& dataset, const Mention& mention, Field field)
{
    switch (field) {
    case Field::Summary:
        return {text(mention.summary)};
    case Field::Type:
        return {name(mention.subType)};
    case Field::Date:
        return mention.date ? QStringList{date(mention.date->interval)} : QStringList();
    case Field::Place:
        return mention.place ? QStringList{place(dataset, *mention.place)} : QStringList();
    case Field::Actors:
        return each(mention.actors, [&](const Actor& said) { return actor(dataset, said); });
    case Field::Casualties:
        return (mention.killedTotal ? QStringList{killedTotal(*mention.killedTotal)} : QStringList()) +
               each(mention.casualties, casualty);
    case Field::Facts:
        return each(mention.facts, fact);
    case Field::Attribution:
        return each(mention.attributions, attribution);
    case Field::Links:
        break;
    }
    return {};
}

QStringList reported(const Dataset& dataset, const Event& event, Field field)
{
    QStringList all;
    for (const Mention& mention : event.mentions) {
        if (mention.isCorrection())
            continue;
        const QStringList said = values(dataset, mention, field);
        const Source* source = dataset.source(mention.source);
        all.append(Text::tr("%1 (%2)", "value, source")
                       .arg(said.isEmpty() ? Text::tr("not reported") : said.join(QStringLiteral("; ")),
                            source ? shortSource(*source) : mention.source.value));
    }
    return all;
}

QString name(const Conflict& conflict)
{
    return conflict.isOfCertainty ? Text::tr("how surely the actors are named") : name(conflict.field);
}

QStringList voices(const Mention& mention, Field field)
{
    QStringList voices;
    for (const Attribution& attribution : mention.attributions) {
        if (attribution.field != field)
            continue;
        const QString who = text(attribution.who);
        const QString modality = name(attribution.modality);
        voices.append(who.isEmpty() ? modality
                                    : Text::tr("%1: %2", "modality, who says so").arg(modality, who));
    }
    if (voices.isEmpty())
        voices.append(isOwnId(mention.id.value) ? Text::tr("your value")
                                                : Text::tr("stated by the report itself"));
    return voices;
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : QLocale().toUpper(text.first(1)) + text.sliced(1);
}

} // namespace vraem::labels
