// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_fields.h"

#include "values/edtf.h"

#include <QStringList>
#include <QUrl>

#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

bool addFile(const QString& text, ViewState& state)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 2 || parts.size() > 3)
        return false;
    const auto decoded = [&](qsizetype part) {
        return QUrl::fromPercentEncoding(parts.value(part).toUtf8());
    };
    state.files.push_back({decoded(1), parts.front(), decoded(2)});
    return !state.files.back().name.contains(u'/');
}

bool setGroup(const QString& text, Filter& filter)
{
    if (text.startsWith(u"faction:"))
        filter.groups.insert({ColourGroup::Kind::Faction, {text.sliced(8)}});
    else if (text == u"smaller-groups")
        filter.groups.insert({ColourGroup::Kind::Smaller, {}});
    else if (text == u"not-stated")
        filter.groups.insert({ColourGroup::Kind::NotStated, {}});
    else
        return false;
    return true;
}

std::optional<std::vector<double>> numbers(const QString& text, qsizetype count)
{
    std::vector<double> values;
    for (const QString& part : text.split(u',')) {
        bool isNumber = false;
        values.push_back(part.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(values.back()))
            return std::nullopt;
    }
    return std::ssize(values) == count ? std::optional(values) : std::nullopt;
}

bool setYear(const QString& text, Filter& filter)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (isNumber && year >= 0 && year <= 9999)
        filter.years.insert(year);
    return isNumber && year >= 0 && year <= 9999;
}

bool setArea(const QString& text, Filter& filter)
{
    const auto read = readArea(text);
    const auto* area = std::get_if<FilterArea>(&read);
    if (area)
        filter.area = *area;
    return area != nullptr;
}

bool setDates(const QString& text, Filter& filter)
{
    const auto parsed = parseEdtf(text);
    const auto* interval = std::get_if<DateInterval>(&parsed);
    if (interval)
        filter.dates = *interval;
    return interval != nullptr;
}

std::optional<DaySpan> spanOf(const QString& text)
{
    const auto parsed = parseEdtf(text);
    const auto* interval = std::get_if<DateInterval>(&parsed);
    if (!interval || !interval->start || !interval->end)
        return std::nullopt;
    return DaySpan{*interval->start, *interval->end};
}

bool setWindow(const QString& text, ViewState& state)
{
    state.window = spanOf(text);
    return state.window.has_value();
}

template<typename E>
bool setOne(const QString& text, E& value)
{
    const auto name = fromName<E>(text);
    value = name.value_or(value);
    return name.has_value();
}

bool setMap(const QString& text, ViewState& state)
{
    const auto values = numbers(text, 3);
    if (!values || std::abs(values->at(0)) > 85 || std::abs(values->at(1)) > 180 || values->at(2) < 0 ||
        values->at(2) > 30)
        return false;
    state.map = MapCamera{values->at(0), values->at(1), values->at(2)};
    return true;
}

bool setTab(const QString& text, ViewState& state)
{
    state.tab = fromName<ScreenTab>(text);
    return state.tab.has_value();
}

bool setPeriods(const QString& text, ViewState& state)
{
    const QStringList parts = text.split(u',');
    const auto first = spanOf(parts.value(0));
    const auto second = spanOf(parts.value(1));
    if (parts.size() != 2 || !first || !second)
        return false;
    state.statistics.periods = Periods{*first, *second};
    return true;
}

template<typename E>
bool setName(const QString& text, std::set<E>& names)
{
    const auto name = fromName<E>(text);
    if (name)
        names.insert(*name);
    return name.has_value();
}

struct Key
{
    bool isList = false;
    /// Takes a value in; false where it cannot be one.
    std::function<bool(const QString&, ViewState&)> read;
};

template<typename Member>
Key textKey(Member member)
{
    return {false, [member](const QString& text, ViewState& state) { return state.*member = text, true; }};
}

template<typename Set>
Key idKey(Set Filter::* set)
{
    return {true, [set](const QString& text, ViewState& state) {
                (state.filter.*set).insert({text});
                return !text.isEmpty();
            }};
}

Key filterKey(bool isList, bool (*read)(const QString&, Filter&))
{
    return {isList, [read](const QString& text, ViewState& state) { return read(text, state.filter); }};
}

std::map<QString, Key> filterKeys()
{
    return {
        {u"year"_s, filterKey(true, setYear)},
        {u"dates"_s, filterKey(false, setDates)},
        {u"date-rule"_s, filterKey(false,
                                   [](const QString& text, Filter& filter) {
                                       filter.dateRule = DateRule::Start;
                                       return text == u"start";
                                   })},
        {u"faction"_s, idKey(&Filter::factions)},
        {u"colour"_s, filterKey(true, setGroup)},
        {u"type"_s, filterKey(true, [](const QString& text, Filter& f) { return setName(text, f.types); })},
        {u"category"_s, filterKey(true,
                                  [](const QString& text, Filter& filter) {
                                      filter.ownTypes.insert(text);
                                      return true;
                                  })},
        {u"place"_s, idKey(&Filter::places)},
        {u"area"_s, filterKey(false, setArea)},
        {u"source"_s, idKey(&Filter::sources)},
        {u"layer"_s, idKey(&Filter::layers)},
        {u"unit"_s, filterKey(true, [](const QString& text, Filter& f) { return setName(text, f.units); })},
        {u"disputed"_s, filterKey(false,
                                  [](const QString& text, Filter& filter) {
                                      filter.disputedOnly = true;
                                      return text == u"yes";
                                  })},
        {u"is"_s, filterKey(true, [](const QString& text, Filter& f) { return setName(text, f.marks); })},
        {u"tag"_s, filterKey(true,
                             [](const QString& text, Filter& filter) {
                                 filter.tags.insert(text);
                                 return true;
                             })},
        {u"note"_s, filterKey(false,
                              [](const QString& text, Filter& filter) {
                                  filter.noteText = text;
                                  return true;
                              })},
        {u"text"_s, filterKey(false,
                              [](const QString& text, Filter& filter) {
                                  filter.text = text;
                                  return true;
                              })},
    };
}

std::map<QString, Key> screenKeys()
{
    return {
        {u"window"_s, {false, setWindow}},
        {u"lanes"_s,
         {false, [](const QString& text, ViewState& state) { return setOne(text, state.timeline.lanes); }}},
        {u"columns"_s,
         {false, [](const QString& text, ViewState& state) { return setOne(text, state.timeline.columns); }}},
        {u"map"_s, {false, setMap}},
        {u"paler"_s,
         {false,
          [](const QString& text, ViewState& state) { return state.fadesOlder = text == u"older"_s; }}},
        {u"tab"_s, {false, setTab}},
        {u"statistics"_s,
         {false,
          [](const QString& text, ViewState& state) { return setOne(text, state.statistics.subject); }}},
        {u"measure"_s,
         {false,
          [](const QString& text, ViewState& state) { return setOne(text, state.statistics.measure); }}},
        {u"periods"_s, {false, setPeriods}},
        {u"select"_s,
         {true,
          [](const QString& text, ViewState& state) {
              state.selection.push_back({text});
              return !text.isEmpty();
          }}},
    };
}

const std::map<QString, Key>& keys()
{
    static const std::map<QString, Key> all = [] {
        std::map<QString, Key> made{
            {u"view"_s,
             {false, [](const QString& text, ViewState&) { return text == QString::number(viewVersion); }}},
            {u"data"_s, textKey(&ViewState::dataVersion)},
            {u"sha256"_s, textKey(&ViewState::digest)},
            {u"file"_s, textKey(&ViewState::file)},
            {u"open"_s, {true, addFile}},
        };
        made.merge(filterKeys());
        made.merge(screenKeys());
        return made;
    }();
    return all;
}

} // namespace

bool isList(const QString& key)
{
    const auto known = keys().find(key);
    return known != keys().end() && known->second.isList;
}

Result<ViewState> stateOf(const std::vector<ViewField>& fields)
{
    Result<ViewState> result{ViewState{}, {}};
    std::set<QString> seen;
    for (const ViewField& field : fields) {
        const auto key = keys().find(field.key);
        if (key == keys().end())
            result.issues.append({IssueCode::UnknownField, {}, field.where, field.key.left(80), {}});
        else if (!key->second.isList && !seen.insert(field.key).second)
            result.issues.append({IssueCode::DuplicateId, {}, field.where, field.key, {}});
        else if (!key->second.read(field.value, *result.value))
            result.issues.append({field.key == u"view" ? IssueCode::OtherViewVersion : IssueCode::UnknownName,
                                  {},
                                  field.where,
                                  field.key + u'=' + field.value.left(80),
                                  field.key == u"view" ? u"view=1"_s : QString()});
    }
    if (!seen.contains(u"view"_s) && result.issues.isEmpty())
        result.issues.append({IssueCode::NotAView, {}, {}, {}, u"view=1"_s});
    if (!result.issues.isEmpty())
        result.value.reset();
    return result;
}

} // namespace vraem
