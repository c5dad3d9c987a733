// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_terms.h"

#include "text_search.h"
#include "values/edtf_issue.h"

#include <QRegularExpression>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr QStringView smallerGroups = u"smaller-groups";
constexpr QStringView notStated = u"not-stated";

QString key(const QString& text)
{
    static const QRegularExpression separators(u"[\\s_/-]+"_s);
    return foldForSearch(text).replace(separators, u"-"_s);
}

Issue unknown(FilterTerm term, const QString& value, const QStringList& known)
{
    return {IssueCode::UnknownName, {}, nameOf(term), value, known.join(u", "_s)};
}

bool isNamed(const QString& wanted, const Faction& faction)
{
    return wanted == key(faction.id.value) || wanted == key(faction.name.en) ||
           wanted == key(faction.name.es) || wanted == key(faction.shortName);
}

bool isNamed(const QString& wanted, const Place& place)
{
    const auto named = [&](const QString& name) { return wanted == key(name); };
    return named(place.id.value) || named(place.name.en) || named(place.name.es) ||
           std::ranges::any_of(place.alternativeNames, named);
}

bool isNamed(const QString& wanted, const Source& source)
{
    return wanted == key(source.id.value) || wanted == key(source.title);
}

bool isNamed(const QString& wanted, const Layer& layer)
{
    return wanted == key(layer.id.value) || wanted == key(layer.name);
}

template<typename Item, typename Choice>
Issues addAllNamed(FilterTerm term, const QString& value, const std::vector<Item>& items,
                   std::set<Choice>& chosen)
{
    const auto exact = std::ranges::find(items, value, [](const Item& item) { return item.id.value; });
    if (exact != items.end()) {
        chosen.insert(exact->id);
        return {};
    }
    QStringList known;
    bool isFound = false;
    for (const Item& item : items) {
        known.append(item.id.value);
        if (isNamed(key(value), item)) {
            chosen.insert(item.id);
            isFound = true;
        }
    }
    return isFound ? Issues{} : Issues{unknown(term, value, known)};
}

Issues addYear(const QString& value, Filter& filter)
{
    bool isNumber = false;
    const int year = value.toInt(&isNumber);
    if (!isNumber || year < 0 || year > 9999)
        return {{IssueCode::MalformedNumber, {}, u"year"_s, value, u"YYYY (2019)"_s}};
    filter.years.insert(year);
    return {};
}

Issues addDay(FilterTerm term, const QString& value, Filter& filter)
{
    const auto parsed = parseEdtf(value);
    const auto* interval = std::get_if<DateInterval>(&parsed);
    if (!interval)
        return {{issueOf(std::get<EdtfError>(parsed)),
                 {},
                 nameOf(term),
                 value,
                 u"YYYY, YYYY-MM, YYYY-MM-DD (2023, 2023-02, 2023-02-12)"_s}};
    const DaySpan span = knownSpan(*interval);
    if (term == FilterTerm::From)
        filter.dates.start = span.first;
    else
        filter.dates.end = span.last;
    return {};
}

Issues addType(const QString& value, Filter& filter)
{
    for (const EventType type : valuesOf<EventType>()) {
        if (key(value) == key(nameOf(type))) {
            filter.types.insert(type);
            return {};
        }
    }
    return {unknown(FilterTerm::Type, value, namesOf<EventType>())};
}

Issues addUnit(const QString& value, Filter& filter)
{
    if (key(value) == u"all") {
        const auto all = valuesOf<Unit>();
        filter.units = {all.begin(), all.end()};
        return {};
    }
    if (value == u"any")
        return {};
    const auto unit = fromName<Unit>(key(value));
    if (!unit)
        return {unknown(FilterTerm::Unit, value, namesOf<Unit>() << u"all"_s << u"any"_s)};
    filter.units.insert(*unit);
    return {};
}

Issues addColour(const Dataset& dataset, const QString& value, Filter& filter)
{
    if (value == smallerGroups || value == notStated) {
        filter.groups.insert(
            {value == notStated ? ColourGroup::Kind::NotStated : ColourGroup::Kind::Smaller, {}});
        return {};
    }
    std::set<FactionId> factions;
    const Issues issues = addAllNamed(FilterTerm::Colour, value, dataset.factions().factions(), factions);
    for (const FactionId& faction : factions)
        filter.groups.insert({ColourGroup::Kind::Faction, faction});
    return issues;
}

Issues addCategory(const Dataset& dataset, const QString& value, Filter& filter)
{
    constexpr qsizetype mostNamed = 20;
    const std::vector<QString>& types = dataset.columns().ownType.values;
    if (std::ranges::find(types, value) != types.end()) {
        filter.ownTypes.insert(value);
        return {};
    }
    QStringList known;
    bool isFound = false;
    for (const QString& type : types) {
        if (!type.isEmpty() && known.size() < mostNamed)
            known.append(type);
        if (key(type) == key(value)) {
            filter.ownTypes.insert(type);
            isFound = true;
        }
    }
    if (known.isEmpty())
        known.append(u"–"_s);
    return isFound ? Issues{} : Issues{unknown(FilterTerm::Category, value, known)};
}

Issue issueOf(const AreaError& error)
{
    IssueCode code = IssueCode::WrongType;
    if (error.kind == AreaError::Kind::NotANumber)
        code = IssueCode::MalformedNumber;
    if (error.kind == AreaError::Kind::OutOfRange)
        code = IssueCode::NumberOutOfRange;
    const QString where = error.part ? u"area, part %1"_s.arg(*error.part) : u"area"_s;
    return {code, {}, where, error.found, error.expected};
}

Issues addArea(const QString& value, Filter& filter)
{
    const auto read = readArea(value);
    if (const auto* error = std::get_if<AreaError>(&read))
        return {issueOf(*error)};
    filter.area = std::get<FilterArea>(read);
    return {};
}

Issues addDateRule(const QString& value, Filter& filter)
{
    if (value != u"start" && value != u"overlap")
        return {unknown(FilterTerm::Dates, value, {u"overlap"_s, u"start"_s})};
    filter.dateRule = value == u"start" ? DateRule::Start : DateRule::Overlap;
    return {};
}

Issues addDisputed(const QString& value, Filter& filter)
{
    if (key(value) != u"yes")
        return {unknown(FilterTerm::Disputed, value, {u"yes"_s})};
    filter.disputedOnly = true;
    return {};
}

Issues addMark(const QString& value, Filter& filter)
{
    const auto mark = fromName<OwnMark>(key(value));
    if (!mark)
        return {unknown(FilterTerm::Is, value, namesOf<OwnMark>())};
    filter.marks.insert(*mark);
    return {};
}

Issues addBookmark(const QString& value, Filter& filter)
{
    if (key(value) != u"yes")
        return {unknown(FilterTerm::Bookmark, value, {u"yes"_s})};
    filter.marks.insert(OwnMark::Bookmarked);
    return {};
}

/// One more word or phrase to find.
void appendWords(const QString& value, QString& text)
{
    text = text.isEmpty() ? value : text + u' ' + value;
}

/// Changes of one letter that make one word of the other.
qsizetype distance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// Of a word before a colon that is no term: those that are near it, or all, and how it is written as text.
Issue unknownTerm(const QString& word, const QString& written)
{
    constexpr qsizetype nearest = 2;
    const QStringList all = namesOf<FilterTerm>();
    QStringList near;
    for (const QString& name : all) {
        if (distance(word, name) <= nearest || (word.size() > 1 && name.startsWith(word)))
            near.append(name + u':');
    }
    if (near.isEmpty())
        near.append(all.join(u": "_s) + u':');
    near.append(u'"' + QString(written).remove(u'"') + u'"');
    return {IssueCode::UnknownTerm, {}, {}, written, near.join(u", "_s)};
}

/// What stands in quotes, without the backslashes; anything else without its quotes.
QString unquoted(QString text)
{
    const bool isQuoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    if (!isQuoted)
        return text.remove(u'"');
    QString value;
    for (qsizetype at = 1; at < text.size() - 1; ++at) {
        if (text[at] == u'\\' && at + 1 < text.size() - 1)
            ++at;
        value += text[at];
    }
    return value;
}

} // namespace

Issues addTerm(const Dataset& dataset, FilterTerm term, const QString& value, Filter& filter)
{
    switch (term) {
    case FilterTerm::Year:
        return addYear(value, filter);
    case FilterTerm::From:
    case FilterTerm::To:
        return addDay(term, value, filter);
    case FilterTerm::Dates:
        return addDateRule(value, filter);
    case FilterTerm::Faction:
        return addAllNamed(term, value, dataset.factions().factions(), filter.factions);
    case FilterTerm::Colour:
        return addColour(dataset, value, filter);
    case FilterTerm::Category:
        return addCategory(dataset, value, filter);
    case FilterTerm::Area:
        return addArea(value, filter);
    case FilterTerm::Layer:
        return addAllNamed(term, value, dataset.layers(), filter.layers);
    case FilterTerm::Type:
        return addType(value, filter);
    case FilterTerm::Place:
        return addAllNamed(term, value, dataset.places().places(), filter.places);
    case FilterTerm::Source:
        return addAllNamed(term, value, dataset.sources(), filter.sources);
    case FilterTerm::Unit:
        return addUnit(value, filter);
    case FilterTerm::Disputed:
        return addDisputed(value, filter);
    case FilterTerm::Text:
        appendWords(value, filter.text);
        break;
    case FilterTerm::Is:
        return addMark(value, filter);
    case FilterTerm::Bookmark:
        return addBookmark(value, filter);
    case FilterTerm::Tag:
        filter.tags.insert(value);
        break;
    case FilterTerm::Note:
        appendWords(value, filter.noteText);
        break;
    }
    return {};
}

Issues contradictions(const Filter& filter)
{
    const auto& [start, end] = filter.dates;
    if (!start || !end || *start <= *end)
        return {};
    return {{IssueCode::EndBeforeStart,
             {},
             u"from, to"_s,
             toIsoDate(*start) + u" – "_s + toIsoDate(*end),
             u"from: <= to:"_s}};
}

AddedWords addWords(const Dataset& dataset, const QString& query, Filter& filter)
{
    static const QRegularExpression token(uR"((?:([^\W\d]\w*):)?("(?:[^"\\]|\\.)*"|\S+))"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    AddedWords added;
    for (const auto& match : token.globalMatch(query)) {
        const QString word = match.captured(1).toLower();
        const auto term = fromName<FilterTerm>(word);
        added.namesUnit = added.namesUnit || term == FilterTerm::Unit;
        if (term)
            added.issues += addTerm(dataset, *term, unquoted(match.captured(2)), filter);
        else if (word.isEmpty())
            added.issues += addTerm(dataset, FilterTerm::Text, match.captured(0), filter);
        else
            added.issues.append(unknownTerm(word, match.captured(0)));
    }
    added.issues += contradictions(filter);
    return added;
}

Result<Filter> parseFilter(const Dataset& dataset, const QString& query)
{
    Result<Filter> result{Filter{}, {}};
    const AddedWords added = addWords(dataset, query, *result.value);
    result.issues = added.issues;
    if (!added.namesUnit)
        result.value->units = incidentsOnly().units;
    if (hasErrors(result.issues))
        result.value.reset();
    return result;
}

} // namespace vraem
