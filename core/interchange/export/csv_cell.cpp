// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr QChar guard = u'\'';

bool splitsCells(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool needsGuard(QChar c)
{
    return c == guard || QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

} // namespace

QString withGuards(const QString& text)
{
    QString guarded;
    guarded.reserve(text.size() + 1);
    bool opensCell = true;
    for (const QChar c : text) {
        if (opensCell && needsGuard(c))
            guarded += guard;
        guarded += c;
        opensCell = splitsCells(c);
    }
    return guarded;
}

QString withoutGuards(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    bool opensCell = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (opensCell && text[i] == guard && i + 1 < text.size())
            ++i;
        plain += text[i];
        opensCell = splitsCells(text[i]);
    }
    return plain;
}

QString csvCell(const QString& text)
{
    const auto needsQuotes = [](QChar c) { return QStringView(u",\";\n\r").contains(c); };
    if (std::ranges::none_of(text, needsQuotes))
        return text;
    QString quoted = text;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace vraem
