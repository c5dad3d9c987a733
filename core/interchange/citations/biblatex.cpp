// SPDX-License-Identifier: GPL-3.0-or-later
#include "biblatex.h"

#include "person_name.h"
#include "values/edtf.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Braces count even where they are escaped: they may stand only if each that opens is closed.
bool hasBalancedBraces(const QString& text)
{
    int depth = 0;
    for (const QChar character : text) {
        depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

QString escaped(QChar character, bool isBalanced)
{
    switch (character.unicode()) {
    case u'\\':
        return u"\\textbackslash{}"_s;
    case u'{':
        return isBalanced ? u"\\{"_s : u"\\textbraceleft{}"_s;
    case u'}':
        return isBalanced ? u"\\}"_s : u"\\textbraceright{}"_s;
    case u'~':
        return u"\\textasciitilde{}"_s;
    case u'^':
        return u"\\textasciicircum{}"_s;
    case u'&':
    case u'%':
    case u'$':
    case u'#':
    case u'_':
        return u'\\' + QString(character);
    default:
        return character.isSpace() || character.category() == QChar::Other_Control ? u" "_s
                                                                                   : QString(character);
    }
}

QString typeOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::News:
        return u"article"_s;
    case WorkKind::DataSet:
        return u"dataset"_s;
    case WorkKind::Document:
    case WorkKind::Testimony:
        return u"misc"_s;
    case WorkKind::Report:
        break;
    }
    return u"report"_s;
}

QString authorsOf(const CitedWork& work)
{
    QStringList authors;
    for (const PersonName& name : personNames(work.author)) {
        // A name in braces is one of a body, or of a single word: it is not taken apart.
        authors.append(name.given.isEmpty() ? u'{' + texEscaped(name.family) + u'}'
                                            : texEscaped(name.family) + u", "_s + texEscaped(name.given));
    }
    if (authors.isEmpty() && work.kind != WorkKind::News && !work.publisher.isEmpty())
        authors.append(u'{' + texEscaped(work.publisher) + u'}');
    return authors.join(u" and "_s);
}

QString dateOf(const DateInterval& interval)
{
    if (!interval.start && !interval.end)
        return {};
    const QString date = toEdtf(interval);
    return date.contains(u'/') && interval.start && interval.end
               ? date.section(u'/', 0, 0) + u"~/"_s + date.section(u'/', 1) + u'~'
               : date;
}

/// The address field is read verbatim, but its braces are counted.
QString verbatim(const QString& url)
{
    return QString(url).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).remove(u'\n').remove(u'\r');
}

class Entry
{
public:
    explicit Entry(const CitedWork& work) : m_lines{u"@%1{%2,"_s.arg(typeOf(work.kind), work.key)} {}

    void put(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_lines.append(u"  %1 = {"_s.arg(name) + value + u"},"_s);
    }
    void putText(const QString& name, const QString& text) { put(name, texEscaped(text)); }
    void putWhole(const QString& name, const QString& text)
    {
        put(name, text.isEmpty() ? QString() : u'{' + texEscaped(text) + u'}');
    }
    QString toString() const { return m_lines.join(u'\n') + u"\n}\n"_s; }

private:
    QStringList m_lines;
};

QString entryOf(const CitedWork& work)
{
    Entry entry(work);
    entry.put(u"author"_s, authorsOf(work));
    entry.putWhole(u"title"_s, work.title);
    switch (work.kind) {
    case WorkKind::Report:
        entry.put(u"type"_s, u"Report"_s);
        entry.putWhole(u"institution"_s, work.publisher);
        break;
    case WorkKind::News:
        entry.putWhole(u"journaltitle"_s, work.publisher);
        entry.put(u"entrysubtype"_s, u"newspaper"_s);
        break;
    case WorkKind::Document:
    case WorkKind::Testimony:
        entry.put(u"type"_s, work.kind == WorkKind::Document ? u"Document"_s : u"Testimony"_s);
        entry.putWhole(u"organization"_s, work.publisher);
        break;
    case WorkKind::DataSet:
        entry.putWhole(u"publisher"_s, work.publisher);
        break;
    }
    entry.put(u"date"_s, dateOf(work.issued));
    entry.putText(u"number"_s, work.number);
    entry.putText(u"version"_s, work.version);
    entry.put(u"url"_s, verbatim(work.url));
    if (work.accessed)
        entry.put(u"urldate"_s, toIsoDate(*work.accessed));
    entry.put(u"langid"_s, work.language == u"en"_s   ? u"english"_s
                           : work.language == u"es"_s ? u"spanish"_s
                                                      : QString());
    entry.putText(u"note"_s, work.note);
    return entry.toString();
}

} // namespace

QString texEscaped(const QString& text)
{
    QString result;
    const bool isBalanced = hasBalancedBraces(text);
    for (const QChar character : text.trimmed())
        result += escaped(character, isBalanced);
    return result;
}

QString toBibLatex(const std::vector<CitedWork>& works)
{
    QStringList entries;
    for (const CitedWork& work : works)
        entries.append(entryOf(work));
    return entries.join(u'\n');
}

} // namespace vraem
