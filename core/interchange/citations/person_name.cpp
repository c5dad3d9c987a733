// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_name.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

PersonName nameOf(const QString& text)
{
    if (const qsizetype comma = text.indexOf(u','); comma >= 0)
        return {text.first(comma).trimmed(), text.sliced(comma + 1).trimmed()};
    static const QStringList particles{u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"los"_s,
                                       u"da"_s, u"dos"_s, u"di"_s, u"van"_s, u"von"_s};
    QStringList given = text.split(u' ');
    QString family = given.takeLast();
    while (!given.isEmpty() && particles.contains(given.last()))
        family = given.takeLast() + u' ' + family;
    return {family, given.join(u' ')};
}

} // namespace

std::vector<PersonName> personNames(const QString& author)
{
    static const QRegularExpression between(u"\\s*;\\s*|\\s+and\\s+"_s);
    std::vector<PersonName> names;
    for (const QString& name : author.simplified().split(between, Qt::SkipEmptyParts))
        names.push_back(nameOf(name));
    return names;
}

} // namespace vraem
