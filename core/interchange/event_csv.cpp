// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_csv.h"

#include "values/edtf.h"

#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Figures
{
    QString low, best, high;
};

Figures figuresOf(const Event& event, Effect effect)
{
    std::optional<CountRange> all;
    for (const Casualty& casualty : event.casualties) {
        if (casualty.effect == effect)
            all = all ? sum(*all, casualty.count) : casualty.count;
    }
    const auto text = [](const std::optional<int>& figure) {
        return figure ? QString::number(*figure) : QString();
    };
    return all ? Figures{text(all->low), text(all->best), text(all->high)} : Figures{};
}

QString actorsOf(const Event& event)
{
    QStringList parts;
    for (const Actor& actor : event.actors) {
        const QString doubt = actor.doubt == Doubt::None ? QString() : u", "_s + nameOf(actor.doubt);
        parts.append(u"%1 (%2%3)"_s.arg(actor.faction.value, nameOf(actor.role), doubt));
    }
    return parts.join(u"; "_s);
}

QString citationsOf(const Event& event)
{
    QStringList parts;
    for (const Mention& mention : event.mentions) {
        std::set<int> paragraphs;
        for (const Citation& citation : mention.citations)
            paragraphs.insert(citation.locator.paragraph);
        QStringList numbers;
        for (const int paragraph : paragraphs)
            numbers.append(QString::number(paragraph));
        parts.append(u"%1 para. %2"_s.arg(mention.source.value, numbers.join(u", "_s)));
    }
    return parts.join(u"; "_s);
}

QString ancestorName(const Dataset& dataset, const Event& event, PlaceLevel level)
{
    const Place* place = event.place ? dataset.places().ancestorAt(event.place->place, level) : nullptr;
    return place ? place->name.en : QString();
}

void appendDate(QStringList& cells, const Event& event)
{
    const auto day = [](const std::optional<Date>& date) { return date ? toIsoDate(*date) : QString(); };
    if (!event.date) {
        cells << QString() << QString() << QString() << QString();
        return;
    }
    cells << toEdtf(event.date->interval) << day(event.date->interval.start) << day(event.date->interval.end)
          << nameOf(event.date->precision);
}

void appendPlace(QStringList& cells, const Dataset& dataset, const Event& event)
{
    if (!event.place) {
        cells << QStringList(7, QString());
        return;
    }
    const Place& place = *dataset.places().find(event.place->place);
    cells << place.name.en << nameOf(event.place->level) << ancestorName(dataset, event, PlaceLevel::Province)
          << ancestorName(dataset, event, PlaceLevel::Department)
          << QString::number(place.coordinate.latitude(), 'g', 9)
          << QString::number(place.coordinate.longitude(), 'g', 9) << QString::number(place.radiusKm);
}

} // namespace

QString csvField(const QString& text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    QString safe = text;
    if (!safe.isEmpty() && formulaStarts.contains(safe.front()))
        safe.prepend(u'\'');
    const bool needsQuotes =
        safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r');
    return needsQuotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

QString toCsv(const Dataset& dataset, const std::vector<Row>& rows)
{
    QString csv =
        u"id,title,unit,class,type,sub_type,edtf,date_start,date_end,date_precision,place,place_level,"
        "province,department,latitude,longitude,radius_km,actors,killed_low,killed_best,killed_high,"
        "wounded_low,wounded_best,wounded_high,citations\r\n"_s;
    for (const Row row : rows) {
        const Event& event = dataset.event(row);
        QStringList cells{event.id.value,           event.title.en,       nameOf(event.unit),
                          nameOf(event.eventClass), nameOf(event.type()), nameOf(event.subType)};
        appendDate(cells, event);
        appendPlace(cells, dataset, event);
        cells << actorsOf(event);
        for (const Effect effect : {Effect::Killed, Effect::Wounded}) {
            const Figures figures = figuresOf(event, effect);
            cells << figures.low << figures.best << figures.high;
        }
        cells << citationsOf(event);
        // Longitudes and latitudes start with a minus here; they are numbers of ours, not text of the data.
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = i == 14 || i == 15 ? cells[i] : csvField(cells[i]);
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv;
}

} // namespace vraem
