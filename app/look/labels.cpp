// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include "model/nameless_site.h"

#include <QCoreApplication>
#include <QLocale>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

/// The place with the province and the department around it, each named once.
QString nested(const Gazetteer& places, const Place& place)
{
    QStringList names{text(place.name)};
    for (const PlaceLevel level : {PlaceLevel::Province, PlaceLevel::Department}) {
        const Place* outer = place.level < level ? places.ancestorAt(place.id, level) : nullptr;
        if (outer && text(outer->name) != names.last())
            names.append(text(outer->name));
    }
    return names.join(Text::tr(", ", "between nested places"));
}

QString quantity(const Fact& fact)
{
    const bool isPerson = fact.kind == FactKind::NamedDead || fact.kind == FactKind::NamedCaptured ||
                          fact.kind == FactKind::NamedPerson;
    if (!fact.amount || isPerson)
        return text(fact.what);
    if (fact.unit.isEmpty())
        return Text::tr("%1 %2", "number, things").arg(number(*fact.amount), text(fact.what));
    return Text::tr("%1 %2 of %3", "number, unit, thing")
        .arg(number(*fact.amount), unit(fact.unit), text(fact.what));
}

} // namespace

QString place(const Dataset& dataset, const PlaceMention& place)
{
    const Place* entry = dataset.places().find(place.place);
    const QString where = entry ? nested(dataset.places(), *entry) : place.asWritten;
    return place.level == PlaceLevel::NearPoint ? Text::tr("near %1").arg(where) : where;
}

QString placePrecision(const Dataset& dataset, const PlaceMention& place)
{
    const Place* entry = dataset.places().find(place.place);
    const bool isNameless = entry && entry->name.en == namelessSite && place.level == PlaceLevel::Point;
    QString words = isNameless ? Text::tr("coordinates, no place named") : name(place.level);
    if (entry) {
        const QString radius = number(entry->radiusKm);
        words = place.level == PlaceLevel::Point
                    ? Text::tr("%1, known to within about %2 km").arg(words, radius)
                    : Text::tr("%1, drawn as an area of about %2 km around its centre").arg(words, radius);
        if (entry->isEstimate)
            words = Text::tr("%1; position estimated").arg(words);
    }
    return place.isInferred ? Text::tr("%1; inferred, not stated by the report").arg(words) : words;
}

QString faction(const Dataset& dataset, const FactionId& id)
{
    const Faction* faction = dataset.factions().find(id);
    return faction ? text(faction->name) : id.value;
}

QString inLayer(const Dataset& dataset, const QString& words, size_t layer)
{
    return dataset.isLayered() ? Text::tr("%1 · %2", "words, layer").arg(words, dataset.layers()[layer].name)
                               : words;
}

QString actor(const Dataset& dataset, const Actor& actor)
{
    const QString who = faction(dataset, actor.faction);
    const QString words =
        actor.doubt == Doubt::None
            ? Text::tr("%1 (%2)", "faction, role").arg(who, name(actor.role))
            : Text::tr("%1 (%2; %3)", "faction, role, doubt").arg(who, name(actor.role), name(actor.doubt));
    if (actor.asWritten.isEmpty() || actor.asWritten == who)
        return words;
    return Text::tr("%1, as written: %2", "faction, the report's words").arg(words, actor.asWritten);
}

QString fact(const Fact& fact)
{
    return Text::tr("%1: %2", "kind of fact, fact").arg(name(fact.kind), quantity(fact));
}

QString attribution(const Attribution& attribution)
{
    const QString who = text(attribution.who);
    if (who.isEmpty())
        return Text::tr("on %1: %2", "field of the event, claimed")
            .arg(name(attribution.field), name(attribution.modality));
    return Text::tr("on %1: %2 (by: %3)", "field of the event, claimed, who")
        .arg(name(attribution.field), name(attribution.modality), who);
}

QString source(const Source& source)
{
    QStringList parts;
    for (const QString& part : {source.author, source.publisher, source.title, issued(source.issued)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(Text::tr(", ", "between the parts of a citation"));
}

QString shortSource(const Source& source)
{
    if (source.referenceYear)
        return Text::tr("%1, report on %2", "publisher, year")
            .arg(source.publisher, QString::number(*source.referenceYear));
    if (!source.issued.start && !source.issued.end)
        return source.publisher.isEmpty() ? source.title : source.publisher;
    return Text::tr("%1, %2", "publisher, date").arg(source.publisher, shortIssued(source.issued));
}

QString locator(const Locator& locator)
{
    const QString paragraph = QLocale().toString(locator.paragraph);
    return locator.section.isEmpty()
               ? Text::tr("paragraph %1").arg(paragraph)
               : Text::tr("%1, paragraph %2", "section, number").arg(locator.section, paragraph);
}

} // namespace vraem::labels
