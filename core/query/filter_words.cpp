// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_terms.h"
#include "values/edtf.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// One "term:value" after the other.
class Words
{
public:
    void add(FilterTerm term, const QString& value) { m_words.append(nameOf(term) + u':' + quoted(value)); }

    template<typename Values, typename Text>
    void addAll(FilterTerm term, const Values& values, Text text)
    {
        for (const auto& value : values)
            add(term, text(value));
    }

    QString toString() const { return m_words.join(u' '); }

private:
    static QString quoted(QString value)
    {
        static const QRegularExpression plain(uR"(^[\w.,:+-]+$)"_s);
        if (plain.match(value).hasMatch())
            return value;
        value.replace(u'\\', uR"(\\)"_s).replace(u'"', uR"(\")"_s);
        return u'"' + value + u'"';
    }

    QStringList m_words;
};

QString wordOf(const ColourGroup& group)
{
    switch (group.kind) {
    case ColourGroup::Kind::Faction:
        return group.faction.value;
    case ColourGroup::Kind::Smaller:
        return u"smaller-groups"_s;
    case ColourGroup::Kind::NotStated:
        break;
    }
    return u"not-stated"_s;
}

} // namespace

QString wordsOf(const Filter& filter)
{
    const auto id = [](const auto& value) { return value.value; };
    const auto name = [](auto value) { return QString(nameOf(value)); };
    const auto itself = [](const QString& value) { return value; };
    Words words;
    words.addAll(FilterTerm::Year, filter.years, [](int year) { return QString::number(year); });
    if (filter.dates.start)
        words.add(FilterTerm::From, toIsoDate(*filter.dates.start));
    if (filter.dates.end)
        words.add(FilterTerm::To, toIsoDate(*filter.dates.end));
    if (filter.dateRule == DateRule::Start)
        words.add(FilterTerm::Dates, u"start"_s);
    words.addAll(FilterTerm::Faction, filter.factions, id);
    words.addAll(FilterTerm::Colour, filter.groups, [](const ColourGroup& group) { return wordOf(group); });
    words.addAll(FilterTerm::Type, filter.types, name);
    words.addAll(FilterTerm::Category, filter.ownTypes, itself);
    words.addAll(FilterTerm::Place, filter.places, id);
    if (filter.area)
        words.add(FilterTerm::Area, areaWords(*filter.area));
    words.addAll(FilterTerm::Source, filter.sources, id);
    words.addAll(FilterTerm::Layer, filter.layers, id);
    words.addAll(FilterTerm::Unit, filter.units, name);
    if (filter.units.empty())
        words.add(FilterTerm::Unit, u"any"_s);
    if (filter.disputedOnly)
        words.add(FilterTerm::Disputed, u"yes"_s);
    words.addAll(FilterTerm::Is, filter.marks, name);
    words.addAll(FilterTerm::Tag, filter.tags, itself);
    if (!filter.noteText.isEmpty())
        words.add(FilterTerm::Note, filter.noteText);
    if (!filter.text.isEmpty())
        words.add(FilterTerm::Text, filter.text);
    return words.toString();
}

} // namespace vraem
