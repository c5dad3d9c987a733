// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_search.h"

#include <algorithm>

namespace vraem {
namespace {

void append(QString& to, const QString& text)
{
    to += text;
    to += u'\n';
}

void append(QString& to, const LocalizedText& text)
{
    append(to, text.en);
    append(to, text.es);
}

void appendMention(QString& to, const Mention& mention)
{
    append(to, mention.id.value);
    append(to, mention.title);
    append(to, mention.summary);
    append(to, mention.note);
    append(to, mention.ownType);
    if (mention.place)
        append(to, mention.place->asWritten);
    for (const Actor& actor : mention.actors)
        append(to, actor.asWritten);
    for (const Fact& fact : mention.facts)
        append(to, fact.what);
    for (const Attribution& attribution : mention.attributions)
        append(to, attribution.who);
    append(to, mention.sourcesNamed.join(u'\n'));
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'‘':
    case u'’':
        return u'\'';
    case u'“':
    case u'”':
    case u'«':
    case u'»':
        return u'"';
    case u'–':
    case u'—':
        return u'-';
    default:
        return c.isSpace() && c != u'\n' ? QChar(u' ') : c;
    }
}

} // namespace

Search parseSearch(QStringView text)
{
    Search search;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const bool excludes = text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace();
        if (excludes)
            ++at;
        const bool quoted = text[at] == u'"';
        const qsizetype from = quoted ? at + 1 : at;
        qsizetype to = from;
        while (to < text.size() && (quoted ? text[to] != u'"' : !text[to].isSpace()))
            ++to;
        const QString term = foldForSearch(text.sliced(from, to - from)).simplified();
        if (!term.isEmpty())
            (excludes ? search.none : search.all).append(term);
        at = quoted ? to + 1 : to;
    }
    return search;
}

QString foldForSearch(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(plain(c));
    }
    return folded.toCaseFolded();
}

QString searchableText(const Gazetteer& places, const PlaceMention& mention)
{
    QString text;
    append(text, mention.asWritten);
    for (const Place* place = places.find(mention.place); place;
         place = place->parent ? places.find(*place->parent) : nullptr) {
        append(text, place->name);
        append(text, place->alternativeNames.join(u'\n'));
    }
    return text;
}

QString searchableText(const FactionTree& factions, const std::vector<Actor>& actors)
{
    QString text;
    for (const Actor& actor : actors) {
        append(text, actor.asWritten);
        for (const Faction* faction = factions.find(actor.faction); faction;
             faction = faction->parent ? factions.find(*faction->parent) : nullptr) {
            append(text, faction->name);
            append(text, faction->shortName);
        }
    }
    return text;
}

QString searchableText(const Dataset& dataset, const Event& event)
{
    QString text;
    append(text, event.id.value);
    for (const Mention& mention : event.mentions)
        appendMention(text, mention);
    if (event.place)
        append(text, searchableText(dataset.places(), *event.place));
    append(text, searchableText(dataset.factions(), event.actors));
    return foldForSearch(text);
}

bool matches(const Search& search, QStringView foldedText)
{
    const auto found = [&](const QString& term) { return foldedText.contains(term); };
    return std::ranges::all_of(search.all, found) && std::ranges::none_of(search.none, found);
}

} // namespace vraem
