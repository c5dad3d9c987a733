// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_record.h"

#include "cell_list.h"
#include "hidden_names.h"
#include "interchange/event_json.h"
#include "values/edtf.h"

#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

RecordValue orNone(const QString& text)
{
    return text.isEmpty() ? RecordValue() : RecordValue(text);
}

RecordValue orNone(const std::optional<int>& number)
{
    return number ? RecordValue(*number) : RecordValue();
}

QString figure(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString yesOrEmpty(bool is)
{
    return is ? u"yes"_s : QString();
}

void addText(Record& record, const LocalizedText& text)
{
    record.push_back(orNone(text.en));
    record.push_back(text.es == text.en ? RecordValue() : orNone(text.es));
}

bool isOwn(const Dataset& dataset, const Mention& mention)
{
    const Source* source = dataset.source(mention.source);
    return mention.isCorrection() || mention.source == hiddenOwnSource().id || (source && source->isOwn);
}

/// What every mention says, a paragraph each.
LocalizedText joined(const Event& event, LocalizedText Mention::* field)
{
    QStringList en;
    QStringList es;
    for (const Mention& mention : event.mentions) {
        const LocalizedText& text = mention.*field;
        if (!text.en.isEmpty() || !text.es.isEmpty()) {
            en.append(text.en);
            es.append(text.es);
        }
    }
    return {en.join(u'\n'), es.join(u'\n')};
}

void addDate(Record& record, const std::optional<EventDate>& date)
{
    if (!date) {
        record.resize(record.size() + 5);
        return;
    }
    const auto day = [](const std::optional<Date>& end) {
        return end ? RecordValue(toIsoDate(*end)) : RecordValue();
    };
    record.emplace_back(toEdtf(date->interval));
    record.push_back(day(date->interval.start));
    record.push_back(day(date->interval.end));
    record.emplace_back(QString(nameOf(date->precision)));
    record.emplace_back(QString(nameOf(date->basis)));
}

RecordValue ancestorName(const Dataset& dataset, const PlaceId& id, PlaceLevel level)
{
    const Place* place = dataset.places().ancestorAt(id, level);
    return place ? RecordValue(place->name.en) : RecordValue();
}

void addPlace(Record& record, const Dataset& dataset, const std::optional<PlaceMention>& mention)
{
    if (!mention) {
        record.resize(record.size() + 13);
        return;
    }
    const Place& place = *dataset.places().find(mention->place);
    record.emplace_back(place.id.value);
    addText(record, place.name);
    record.push_back(orNone(mention->asWritten));
    record.emplace_back(QString(nameOf(mention->level)));
    record.push_back(orNone(yesOrEmpty(mention->isInferred)));
    for (const PlaceLevel level : {PlaceLevel::Province, PlaceLevel::Department, PlaceLevel::Country})
        record.push_back(ancestorName(dataset, place.id, level));
    const QGeoCoordinate where = coordinateOf(dataset, mention);
    record.push_back(where.isValid() ? RecordValue(where.latitude()) : RecordValue());
    record.push_back(where.isValid() ? RecordValue(where.longitude()) : RecordValue());
    record.push_back(place.radiusKm > 0 ? RecordValue(place.radiusKm) : RecordValue());
    record.push_back(orNone(yesOrEmpty(place.isEstimate && !mention->coordinate)));
}

QString pathOf(const FactionTree& factions, const FactionId& id)
{
    QStringList path{id.value};
    for (const Faction* up = factions.find(id); up && up->parent; up = factions.find(*up->parent))
        path.prepend(up->parent->value);
    return path.join(u'/');
}

QString actorsOf(const Dataset& dataset, const Event& event)
{
    QList<QStringList> items;
    for (const Actor& actor : event.actors) {
        const Faction* faction = dataset.factions().find(actor.faction);
        items.append({faction ? faction->name.en : QString(), pathOf(dataset.factions(), actor.faction),
                      nameOf(faction ? faction->side : Side::Other), nameOf(actor.role), nameOf(actor.doubt),
                      actor.asWritten});
    }
    return toCellList(items);
}

/// Names of what the actors belong to; the cell of actors has only their ids.
QString umbrellasOf(const Dataset& dataset, const Event& event)
{
    const FactionTree& factions = dataset.factions();
    QList<QStringList> items;
    std::set<FactionId> seen;
    for (const Actor& actor : event.actors) {
        const Faction* faction = factions.find(actor.faction);
        while (faction && faction->parent && (faction = factions.find(*faction->parent))) {
            if (seen.insert(faction->id).second)
                items.append({faction->id.value, faction->name.en});
        }
    }
    return toCellList(items);
}

QString casualtiesOf(const Event& event)
{
    QList<QStringList> items;
    for (const Casualty& casualty : event.casualties)
        items.append({nameOf(casualty.side), nameOf(casualty.group), nameOf(casualty.effect),
                      figure(casualty.count.low), figure(casualty.count.best), figure(casualty.count.high),
                      casualty.isApproximate ? u"approximate"_s : QString()});
    return toCellList(items);
}

void addFigures(Record& record, const std::optional<CountRange>& range)
{
    const CountRange figures = range.value_or(CountRange{});
    for (const auto& number : {figures.low, figures.best, figures.high})
        record.push_back(orNone(number));
}

QString factsOf(const Event& event)
{
    QList<QStringList> items;
    for (const Mention& mention : event.mentions) {
        for (const Fact& fact : mention.facts)
            items.append({nameOf(fact.kind), fact.what.en,
                          fact.amount ? QString::number(*fact.amount, 'g', 15) : QString(), fact.unit});
    }
    return toCellList(items);
}

QString attributionsOf(const Event& event)
{
    QList<QStringList> items;
    for (const Mention& mention : event.mentions) {
        for (const Attribution& attribution : mention.attributions)
            items.append({nameOf(attribution.field), attribution.who.en, nameOf(attribution.modality)});
    }
    return toCellList(items);
}

QString linksOf(const Event& event)
{
    QList<QStringList> items;
    for (const Link& link : event.links)
        items.append({nameOf(link.kind), link.event.value});
    return toCellList(items);
}

QString sourcesOf(const Dataset& dataset, const Event& event)
{
    QList<QStringList> items;
    std::set<SourceId> seen;
    for (const Mention& mention : event.mentions) {
        const Source* source = dataset.source(mention.source);
        if (!source || !seen.insert(source->id).second)
            continue;
        const bool isDated = source->issued.start || source->issued.end;
        items.append({source->id.value, source->publisher, source->title, source->url,
                      isDated ? toEdtf(source->issued) : QString(), nameOf(source->kind)});
    }
    return toCellList(items);
}

/// What the coders noted, a paragraph each; the user's reasons stand in a column of their own.
LocalizedText codersNotes(const Dataset& dataset, Event event)
{
    std::erase_if(event.mentions, [&](const Mention& mention) { return isOwn(dataset, mention); });
    return joined(event, &Mention::note);
}

QString ownChangesOf(const Dataset& dataset, const Event& event)
{
    QList<QStringList> items;
    for (const Mention& mention : event.mentions) {
        if (!isOwn(dataset, mention))
            continue;
        QStringList fields;
        for (const Field field : mention.corrects)
            fields.append(nameOf(field));
        items.append({fields.isEmpty() ? u"own event"_s : fields.join(u", "_s), mention.source.value,
                      mention.note.en});
    }
    return toCellList(items);
}

QString citationsOf(const Dataset& dataset, const Event& event)
{
    QList<QStringList> items;
    for (const Mention& mention : event.mentions) {
        if (isOwn(dataset, mention)) {
            const QString where = mention.ownPassage.isEmpty() ? QString() : u", "_s + mention.ownPassage;
            items.append({mention.source.value + u" (the user's own source)"_s + where});
        }
        std::map<QString, std::set<int>> paragraphs;
        for (const Citation& citation : mention.citations)
            paragraphs[citation.locator.section].insert(citation.locator.paragraph);
        for (const auto& [section, numbers] : paragraphs) {
            QStringList words;
            for (const int number : numbers)
                words.append(QString::number(number));
            const QString heading = section.isEmpty() ? QString() : u" \"%1\""_s.arg(section);
            items.append({u"%1%2 para. %3"_s.arg(mention.source.value, heading, words.join(u", "_s))});
        }
        for (const QString& named : mention.sourcesNamed)
            items.append({named});
    }
    return toCellList(items);
}

QString conflictsOf(const Dataset& dataset, const Event& event)
{
    QList<QStringList> items;
    for (const Conflict& conflict : event.conflicts) {
        for (const Mention& mention : event.mentions) {
            if (std::ranges::find(conflict.mentions, mention.id) != conflict.mentions.end())
                items.append(
                    {conflict.isOfCertainty ? u"actors, certainty"_s : QString(nameOf(conflict.field)),
                     mention.source.value, conflictValue(dataset, mention, conflict.field)});
        }
    }
    return toCellList(items);
}

QString totalCell(const std::optional<CountRange>& total)
{
    return total ? toCellList({{figure(total->low), figure(total->best), figure(total->high)}}) : QString();
}

} // namespace

const std::vector<RecordColumn>& recordColumns()
{
    using enum ColumnType;
    static const std::vector<RecordColumn> columns{
        {"id"_L1},
        {"unit"_L1},
        {"class"_L1},
        {"type"_L1},
        {"sub_type"_L1},
        {"own_type"_L1},
        {"title_en"_L1},
        {"title_es"_L1},
        {"summary_en"_L1},
        {"summary_es"_L1},
        {"note_en"_L1},
        {"note_es"_L1},
        {"date_edtf"_L1},
        {"date_start"_L1},
        {"date_end"_L1},
        {"date_precision"_L1},
        {"date_basis"_L1},
        {"place_id"_L1},
        {"place"_L1},
        {"place_es"_L1},
        {"place_as_written"_L1},
        {"place_level"_L1},
        {"place_inferred"_L1},
        {"province"_L1},
        {"department"_L1},
        {"country"_L1},
        {"latitude"_L1, Real},
        {"longitude"_L1, Real},
        {"radius_km"_L1, Real},
        {"place_estimated"_L1},
        {"actors"_L1},
        {"umbrellas"_L1, Text, true},
        {"casualties"_L1},
        {"killed_low"_L1, Whole},
        {"killed_best"_L1, Whole},
        {"killed_high"_L1, Whole},
        {"killed_as_totalled"_L1},
        {"wounded_low"_L1, Whole},
        {"wounded_best"_L1, Whole},
        {"wounded_high"_L1, Whole},
        {"facts"_L1},
        {"attributions"_L1},
        {"links"_L1},
        {"sources"_L1},
        {"citations"_L1},
        {"conflicts"_L1},
        {"own_changes"_L1, Text, true},
    };
    return columns;
}

QGeoCoordinate coordinateOf(const Dataset& dataset, const std::optional<PlaceMention>& place)
{
    if (!place)
        return {};
    if (place->coordinate)
        return *place->coordinate;
    const Place* entry = dataset.places().find(place->place);
    return entry ? entry->coordinate : QGeoCoordinate();
}

std::optional<CountRange> totalOf(const Event& event, Effect effect)
{
    if (effect == Effect::Killed && event.killedTotal)
        return event.killedTotal;
    std::optional<CountRange> all;
    for (const Casualty& casualty : event.casualties) {
        if (casualty.effect == effect)
            all = all ? sum(*all, casualty.count) : casualty.count;
    }
    return all;
}

Record recordOf(const Dataset& dataset, const Event& event)
{
    Record record;
    record.reserve(recordColumns().size());
    record.emplace_back(event.id.value);
    record.emplace_back(QString(nameOf(event.unit)));
    record.emplace_back(QString(nameOf(event.eventClass)));
    record.emplace_back(QString(nameOf(event.type())));
    record.emplace_back(QString(nameOf(event.subType)));
    record.push_back(orNone(event.mentions.front().ownType));
    addText(record, event.title);
    addText(record, joined(event, &Mention::summary));
    addText(record, codersNotes(dataset, event));
    addDate(record, event.date);
    addPlace(record, dataset, event.place);
    record.push_back(orNone(actorsOf(dataset, event)));
    record.push_back(orNone(umbrellasOf(dataset, event)));
    record.push_back(orNone(casualtiesOf(event)));
    addFigures(record, totalOf(event, Effect::Killed));
    record.push_back(orNone(totalCell(event.killedTotal)));
    addFigures(record, totalOf(event, Effect::Wounded));
    record.push_back(orNone(factsOf(event)));
    record.push_back(orNone(attributionsOf(event)));
    record.push_back(orNone(linksOf(event)));
    record.push_back(orNone(sourcesOf(dataset, event)));
    record.push_back(orNone(citationsOf(dataset, event)));
    record.push_back(orNone(conflictsOf(dataset, event)));
    record.push_back(orNone(ownChangesOf(dataset, event)));
    return record;
}

} // namespace vraem
