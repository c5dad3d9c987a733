// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_edits.h"

#include "overlay/overlay_journal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vraem::sample {
namespace {

int below(std::mt19937& random, int end)
{
    return static_cast<int>(random() % static_cast<unsigned>(end));
}

QString text(std::mt19937& random)
{
    static const QStringList words{u"soldados"_s, u"\n"_s, u"<b>x</b>"_s, u"\"quoted\""_s, u"\\"_s,
                                   u"Año"_s,      u"😀"_s, u"\t"_s,       u"{\"a\":1}"_s,  u"\u2028"_s};
    QString text = u"w"_s;
    for (int i = below(random, 8); i > 0; --i)
        text += u' ' + words[below(random, static_cast<int>(words.size()))];
    return text;
}

template<typename E>
E any(std::mt19937& random)
{
    return static_cast<E>(below(random, static_cast<int>(EnumNames<E>::names.size())));
}

EventId event(std::mt19937& random)
{
    return {u"e%1"_s.arg(below(random, 5))};
}

Date day(std::mt19937& random)
{
    return dateOfNumber(18'000 + below(random, 2000));
}

CountRange range(std::mt19937& random)
{
    const int low = below(random, 10);
    CountRange range{low, low + below(random, 3), low + 5};
    if (below(random, 3) == 0)
        range.low.reset();
    if (below(random, 3) == 0)
        range.high.reset();
    return range;
}

Mention mention(std::mt19937& random)
{
    Mention mention;
    mention.event = event(random);
    mention.source = {u"own:s%1"_s.arg(below(random, 3))};
    mention.note = {text(random), u"es"_s};
    mention.ownPassage = below(random, 2) == 0 ? text(random) : QString();
    mention.subType = any<EventSubType>(random);
    mention.eventClass = any<EventClass>(random);
    if (below(random, 2) == 0) {
        const Date first = day(random);
        mention.date = EventDate{{first, first + std::chrono::days(below(random, 40))},
                                 any<DatePrecision>(random),
                                 any<DateBasis>(random)};
    }
    if (below(random, 2) == 0)
        mention.place = PlaceMention{{u"own:p"_s}, text(random), any<PlaceLevel>(random), false};
    for (int i = below(random, 3); i > 0; --i)
        mention.actors.push_back({{u"f%1"_s.arg(i)}, any<Role>(random), text(random), any<Doubt>(random)});
    for (int i = below(random, 3); i > 0; --i)
        mention.casualties.push_back({any<Side>(random), any<CasualtyGroup>(random), any<Effect>(random),
                                      range(random), below(random, 2) == 0});
    if (below(random, 2) == 0) {
        mention.corrects = {Field::Casualties};
        mention.id = correctionId(mention.event, Field::Casualties);
    } else {
        mention.id = {ownId(u"%1"_s.arg(below(random, 4)))};
        mention.title = {text(random), text(random)};
        mention.summary = {text(random), text(random)};
    }
    return mention;
}

Place place(std::mt19937& random)
{
    Place place;
    place.id = {u"own:p"_s};
    place.name = {text(random), text(random)};
    place.parent = PlaceId{u"department"_s};
    place.coordinate = QGeoCoordinate(-12.5 - below(random, 100) / 128.0, -74.25);
    place.radiusKm = 0.5;
    return place;
}

Change randomChange(std::mt19937& random)
{
    switch (below(random, 7)) {
    case 0:
        return SetNote{event(random), below(random, 4) == 0 ? QString() : text(random)};
    case 1:
        return SetBookmark{event(random), below(random, 2) == 0};
    case 2:
        return SetTags{event(random), {text(random), u"tag"_s}};
    case 3:
        return PutSource{ownSource(text(random))};
    case 4:
        return PutMention{mention(random),
                          below(random, 2) == 0 ? std::optional(place(random)) : std::nullopt};
    case 5:
        return RemoveMention{{ownId(u"%1"_s.arg(below(random, 4)))}};
    default:
        return Regroup{{{u"m%1"_s.arg(below(random, 3))}, {u"m9"_s}},
                       event(random),
                       any<RegroupKind>(random),
                       text(random)};
    }
}

} // namespace

OverlayEdit edit(Change change)
{
    return {{u"atlas"_s},
            u"1.0"_s,
            QDateTime(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::UTC),
            {std::move(change)}};
}

OverlayEdit noteEdit(int number, bool continues)
{
    OverlayEdit note = edit(SetNote{{u"e%1"_s.arg(number % 7)}, QString::number(number)});
    note.continues = continues;
    return note;
}

Source ownSource(const QString& name)
{
    Source source;
    source.id = {ownId(name.left(20))};
    source.kind = SourceKind::Testimony;
    source.title = name;
    source.publisher = u"Fiscalía"_s;
    source.url = u"https://example.org/?a=1&b=<c>"_s;
    source.issued = {dateOfNumber(19'000), dateOfNumber(19'000)};
    source.isOwn = true;
    return source;
}

Mention killedCorrection(const EventId& event, int killed, const SourceId& source)
{
    Mention mention;
    mention.id = correctionId(event, Field::Casualties);
    mention.event = event;
    mention.source = source;
    mention.subType = EventSubType::XUnspecified;
    mention.corrects = {Field::Casualties};
    mention.casualties = {{Side::State, CasualtyGroup::Soldiers, Effect::Killed, {killed, killed, killed}}};
    mention.note = {u"the list of the dead"_s, u"the list of the dead"_s};
    return mention;
}

OverlayEdit randomEdit(std::mt19937& random)
{
    OverlayEdit random1 = edit(randomChange(random));
    for (int more = below(random, 3); more > 0; --more)
        random1.changes.push_back(randomChange(random));
    random1.data = {below(random, 4) == 0 ? u"ged"_s : u"atlas"_s};
    random1.continues = below(random, 3) == 0;
    return random1;
}

QByteArray written(const OverlayHistory& history)
{
    QByteArray lines;
    for (const OverlayEdit& edit : history.done())
        lines += entryLine(edit);
    return lines + (history.toRedo() ? entryLine(*history.toRedo()) : QByteArray()) +
           written(history.overlay());
}

QByteArray written(const Overlay& overlay)
{
    QByteArray all;
    for (const auto& [id, data] : overlay.all())
        all += id.value.toUtf8() + '=' + QJsonDocument(toJson(data)).toJson(QJsonDocument::Compact) + '\n';
    return all;
}

} // namespace vraem::sample
