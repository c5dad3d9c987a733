// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_entities.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// U+00A0 to U+00FF in order.
constexpr std::array<const char*, 96> latin = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",
    "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",
    "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12",
    "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil",
    "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde",
    "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",
    "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",
    "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr auto others = std::to_array<std::pair<const char*, char16_t>>({
    {"amp", u'&'},      {"lt", u'<'},       {"gt", u'>'},       {"quot", u'"'},     {"apos", u'\''},
    {"ndash", 0x2013},  {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201a},
    {"ldquo", 0x201c},  {"rdquo", 0x201d},  {"bdquo", 0x201e},  {"dagger", 0x2020}, {"bull", 0x2022},
    {"hellip", 0x2026}, {"permil", 0x2030}, {"prime", 0x2032},  {"lsaquo", 0x2039}, {"rsaquo", 0x203a},
    {"euro", 0x20ac},   {"trade", 0x2122},  {"ensp", 0x2002},   {"emsp", 0x2003},   {"thinsp", 0x2009},
    {"zwnj", 0x200c},   {"zwj", 0x200d},    {"rarr", 0x2192},   {"minus", 0x2212},  {"OElig", 0x0152},
    {"oelig", 0x0153},  {"Scaron", 0x0160}, {"scaron", 0x0161}, {"tilde", 0x02dc},  {"circ", 0x02c6},
});

const QHash<QString, char16_t>& named()
{
    static const QHash<QString, char16_t> names = [] {
        QHash<QString, char16_t> all;
        for (size_t i = 0; i < latin.size(); ++i)
            all.insert(QString::fromLatin1(latin[i]), static_cast<char16_t>(0xa0 + i));
        for (const auto& [name, c] : others)
            all.insert(QString::fromLatin1(name), c);
        return all;
    }();
    return names;
}

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint value = (isHex ? digits.sliced(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
    if (!isCharacter)
        return QString(QChar(QChar::ReplacementCharacter));
    const auto c = static_cast<char32_t>(value);
    return QString::fromUcs4(&c, 1);
}

} // namespace

QString takeHtmlEntity(const QString& page, qsizetype& at)
{
    constexpr qsizetype longest = 10;
    const QStringView rest = QStringView(page).sliced(at + 1);
    qsizetype length = 0;
    while (length < std::min(rest.size(), longest) &&
           (rest[length].isLetterOrNumber() || (length == 0 && rest[0] == u'#')))
        ++length;
    const QStringView name = rest.first(length);
    const bool isNumber = name.startsWith(u'#') && length > 1;
    const auto known = named().constFind(name.toString());
    if (!isNumber && known == named().constEnd()) {
        ++at;
        return u"&"_s;
    }
    const bool isClosed = length < rest.size() && rest[length] == u';';
    at += 1 + length + (isClosed ? 1 : 0);
    return isNumber ? numbered(name.sliced(1)) : QString(QChar(*known));
}

} // namespace vraem
