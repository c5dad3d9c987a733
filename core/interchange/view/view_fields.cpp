// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fields.h"

#include "values/edtf.h"

#include <QLocale>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// "SHA-256/name" or "SHA-256/name/path", name and path percent-encoded.
QString fileWords(const ViewFile& file)
{
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QStringList parts{file.digest, encoded(file.name)};
    if (!file.path.isEmpty())
        parts.append(encoded(file.path));
    return parts.join(u'/');
}

QString groupWords(const ColourGroup& group)
{
    switch (group.kind) {
    case ColourGroup::Kind::Faction:
        return u"faction:"_s + group.faction.value;
    case ColourGroup::Kind::Smaller:
        return u"smaller-groups"_s;
    case ColourGroup::Kind::NotStated:
        break;
    }
    return u"not-stated"_s;
}

QString spanWords(const DaySpan& span)
{
    return toIsoDate(span.first) + u'/' + toIsoDate(span.last);
}

struct FieldList
{
    std::vector<ViewField> list;

    void put(const QString& key, const QString& value) { list.push_back({key, value, {}}); }
    void putIfAny(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    template<typename Set, typename Words>
    void putAll(const QString& key, const Set& set, Words words)
    {
        for (const auto& member : set)
            put(key, words(member));
    }
};

template<typename Id>
QString idWords(const Id& id)
{
    return id.value;
}

void putFilter(FieldList& fields, const Filter& filter)
{
    fields.putAll(u"year"_s, filter.years, [](int year) { return QString::number(year); });
    if (filter.dates.start || filter.dates.end)
        fields.put(u"dates"_s, toEdtf(filter.dates));
    if (filter.dateRule == DateRule::Start)
        fields.put(u"date-rule"_s, u"start"_s);
    fields.putAll(u"faction"_s, filter.factions, idWords<FactionId>);
    fields.putAll(u"colour"_s, filter.groups, groupWords);
    fields.putAll(u"type"_s, filter.types, [](EventType type) { return QString(nameOf(type)); });
    fields.putAll(u"category"_s, filter.ownTypes, [](const QString& type) { return type; });
    fields.putAll(u"place"_s, filter.places, idWords<PlaceId>);
    if (filter.area)
        fields.put(u"area"_s, areaWords(*filter.area));
    fields.putAll(u"source"_s, filter.sources, idWords<SourceId>);
    fields.putAll(u"layer"_s, filter.layers, idWords<LayerId>);
    fields.putAll(u"unit"_s, filter.units, [](Unit unit) { return QString(nameOf(unit)); });
    if (filter.disputedOnly)
        fields.put(u"disputed"_s, u"yes"_s);
    fields.putAll(u"is"_s, filter.marks, [](OwnMark mark) { return QString(nameOf(mark)); });
    fields.putAll(u"tag"_s, filter.tags, [](const QString& tag) { return tag; });
    fields.putIfAny(u"note"_s, filter.noteText);
    fields.putIfAny(u"text"_s, filter.text);
}

void putScreen(FieldList& fields, const ViewState& state)
{
    if (state.window)
        fields.put(u"window"_s, spanWords(*state.window));
    if (state.timeline.lanes != LaneRule::Faction)
        fields.put(u"lanes"_s, nameOf(state.timeline.lanes));
    if (state.timeline.columns != BinMeasure::Events)
        fields.put(u"columns"_s, nameOf(state.timeline.columns));
    if (const auto& map = state.map)
        fields.put(u"map"_s,
                   QStringList{number(map->latitude), number(map->longitude), number(map->zoom)}.join(u','));
    if (state.fadesOlder)
        fields.put(u"paler"_s, u"older"_s);
    if (state.tab)
        fields.put(u"tab"_s, nameOf(*state.tab));
    const StatisticsChoice& statistics = state.statistics;
    if (statistics.subject != StatisticsSubject::Counts)
        fields.put(u"statistics"_s, nameOf(statistics.subject));
    if (statistics.measure != Measure::Incidents)
        fields.put(u"measure"_s, nameOf(statistics.measure));
    if (statistics.periods)
        fields.put(u"periods"_s,
                   spanWords(statistics.periods->first) + u',' + spanWords(statistics.periods->second));
}

} // namespace

std::vector<ViewField> fieldsOf(const ViewState& state)
{
    FieldList fields;
    fields.put(u"view"_s, QString::number(viewVersion));
    fields.putIfAny(u"data"_s, state.dataVersion);
    fields.putIfAny(u"sha256"_s, state.digest);
    fields.putIfAny(u"file"_s, state.file);
    fields.putAll(u"open"_s, state.files, fileWords);
    putFilter(fields, state.filter);
    putScreen(fields, state);
    fields.putAll(u"select"_s, state.selection, idWords<EventId>);
    return std::move(fields.list);
}

} // namespace vraem
