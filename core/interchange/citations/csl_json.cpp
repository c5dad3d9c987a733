// SPDX-License-Identifier: GPL-3.0-or-later
#include "csl_json.h"

#include "person_name.h"
#include "values/edtf.h"

#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString typeOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::News:
        return u"article-newspaper"_s;
    case WorkKind::DataSet:
        return u"dataset"_s;
    case WorkKind::Document:
        return u"document"_s;
    case WorkKind::Testimony:
        return u"interview"_s;
    case WorkKind::Report:
        break;
    }
    return u"report"_s;
}

/// "2020", "2020-09" or "2020-09-04" as [2020, 9, 4].
QJsonArray dateParts(const QString& edtf)
{
    QJsonArray parts;
    for (const QString& part : edtf.split(u'-'))
        parts.append(part.toInt());
    return parts;
}

QJsonObject dateOf(const DateInterval& interval)
{
    if (!interval.start || !interval.end) {
        const auto known = interval.start ? interval.start : interval.end;
        return {{u"date-parts"_s, QJsonArray{dateParts(toIsoDate(*known))}}, {u"circa"_s, true}};
    }
    QJsonArray ends;
    const QStringList dates = toEdtf(interval).split(u'/');
    for (const QString& date : dates)
        ends.append(dateParts(date));
    QJsonObject date{{u"date-parts"_s, ends}};
    if (dates.size() > 1)
        date.insert(u"circa"_s, true);
    return date;
}

QJsonArray authorsOf(const CitedWork& work)
{
    QJsonArray authors;
    for (const PersonName& name : personNames(work.author)) {
        if (name.given.isEmpty())
            authors.append(QJsonObject{{u"literal"_s, name.family}});
        else
            authors.append(QJsonObject{{u"family"_s, name.family}, {u"given"_s, name.given}});
    }
    if (authors.isEmpty() && work.kind != WorkKind::News && !work.publisher.isEmpty())
        authors.append(QJsonObject{{u"literal"_s, work.publisher}});
    return authors;
}

QJsonObject itemOf(const CitedWork& work)
{
    QJsonObject item{{u"id"_s, work.key}, {u"type"_s, typeOf(work.kind)}, {u"title"_s, work.title}};
    const auto put = [&item](const QString& name, const QString& value) {
        if (!value.isEmpty())
            item.insert(name, value);
    };
    const QJsonArray authors = authorsOf(work);
    if (!authors.isEmpty())
        item.insert(u"author"_s, authors);
    if (work.kind == WorkKind::News)
        put(u"container-title"_s, work.publisher);
    else if (!work.author.isEmpty())
        put(u"publisher"_s, work.publisher);
    if (work.issued.start || work.issued.end)
        item.insert(u"issued"_s, dateOf(work.issued));
    put(u"number"_s, work.number);
    put(u"version"_s, work.version);
    put(u"language"_s, work.language);
    put(u"URL"_s, work.url);
    if (work.accessed)
        item.insert(u"accessed"_s, dateOf({work.accessed, work.accessed}));
    put(u"note"_s, work.note);
    return item;
}

} // namespace

QJsonArray toCslJson(const std::vector<CitedWork>& works)
{
    QJsonArray items;
    for (const CitedWork& work : works)
        items.append(itemOf(work));
    return items;
}

} // namespace vraem
