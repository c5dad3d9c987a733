// SPDX-License-Identifier: GPL-3.0-or-later
#include "ris.h"

#include "person_name.h"
#include "values/edtf.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

class Record
{
public:
    void put(QStringView tag, const QString& value)
    {
        const QString line = value.simplified();
        if (!line.isEmpty())
            m_text += tag.toString() + u"  - "_s + line + u"\r\n"_s;
    }
    QString end() { return m_text + u"ER  - \r\n"_s; }

private:
    QString m_text;
};

QString typeOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::News:
        return u"NEWS"_s;
    case WorkKind::DataSet:
        return u"DATA"_s;
    case WorkKind::Document:
        return u"GEN"_s;
    case WorkKind::Testimony:
        return u"PCOMM"_s;
    case WorkKind::Report:
        break;
    }
    return u"RPRT"_s;
}

void putAuthors(Record& record, const CitedWork& work)
{
    const std::vector<PersonName> names = personNames(work.author);
    for (const PersonName& name : names)
        record.put(u"AU", name.given.isEmpty() ? name.family : name.family + u", "_s + name.given);
    if (names.empty() && work.kind != WorkKind::News)
        record.put(u"AU", work.publisher);
}

/// "2020/09/04/", "2020/09//" or "2020///", as far as it is known.
QString slashed(QStringList parts)
{
    parts.resize(3);
    return parts.join(u'/') + u'/';
}

/// Year, month and day, as far as all days of the interval share them; of an open one the year of its known
/// end.
QStringList knownParts(const DateInterval& interval)
{
    if (!interval.start || !interval.end)
        return {toIsoDate(interval.start ? *interval.start : *interval.end).first(4)};
    const QStringList ends = toEdtf(interval).split(u'/');
    QStringList known;
    const QStringList first = ends.front().split(u'-');
    const QStringList last = ends.back().split(u'-');
    for (qsizetype i = 0; i < std::min(first.size(), last.size()) && first[i] == last[i]; ++i)
        known.append(first[i]);
    return known;
}

void putDates(Record& record, const CitedWork& work)
{
    const DateInterval& issued = work.issued;
    if (issued.start || issued.end) {
        const QStringList known = knownParts(issued);
        record.put(u"PY", known.value(0));
        if (!known.isEmpty())
            record.put(u"DA", slashed(known));
    }
    if (work.accessed)
        record.put(u"Y2", slashed(toIsoDate(*work.accessed).split(u'-')));
}

QString recordOf(const CitedWork& work)
{
    Record record;
    record.put(u"TY", typeOf(work.kind));
    record.put(u"ID", work.key);
    putAuthors(record, work);
    record.put(u"TI", work.title);
    record.put(work.kind == WorkKind::News ? u"T2" : u"PB", work.publisher);
    putDates(record, work);
    record.put(u"SN", work.number);
    record.put(u"ET", work.version);
    record.put(u"LA", work.language);
    record.put(u"UR", work.url);
    record.put(u"N1", work.note);
    return record.end();
}

} // namespace

QString toRis(const std::vector<CitedWork>& works)
{
    QString text;
    for (const CitedWork& work : works)
        text += recordOf(work);
    return text;
}

} // namespace vraem
