// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_list.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString escaped(const QString& field)
{
    QString text = field.trimmed();
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u'|', u"\\|"_s);
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\\n"_s);
}

} // namespace

QString toCellList(const QList<QStringList>& items)
{
    QStringList cells;
    for (const QStringList& item : items) {
        QStringList fields;
        for (const QString& field : item)
            fields.append(escaped(field));
        cells.append(fields.join(u" | "_s));
    }
    return cells.join(u"; "_s);
}

QList<QStringList> fromCellList(const QString& cell)
{
    if (cell.trimmed().isEmpty())
        return {};
    QList<QStringList> items{{QString()}};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        QString& field = items.last().last();
        if (cell[i] == u'\\' && i + 1 < cell.size()) {
            ++i;
            field += cell[i] == u'n' ? QChar(u'\n') : cell[i];
        } else if (cell[i] == u'|') {
            items.last().append(QString());
        } else if (cell[i] == u';') {
            items.append({QString()});
        } else {
            field += cell[i];
        }
    }
    for (QStringList& item : items) {
        for (QString& field : item)
            field = field.trimmed();
    }
    return items;
}

} // namespace vraem
