// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_report.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Quoted always; a cell a spreadsheet would take for a formula starts with an apostrophe.
QString cell(QString text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList& texts)
{
    QStringList cells;
    for (const QString& text : texts)
        cells.append(cell(text));
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray writeReport(const ImportReport& report)
{
    QString csv = line({u"severity"_s, u"code"_s, u"file"_s, u"where"_s, u"found"_s, u"expected"_s});
    const auto total = [&](const QString& what, const QString& value) {
        csv += line({u"total"_s, what, report.file, {}, value, {}});
    };
    total(u"format"_s, report.format ? QString(nameOf(*report.format)) : QString());
    total(u"encoding"_s, nameOf(report.encoding));
    total(u"rows read"_s, QString::number(report.rowsRead));
    total(u"rows taken"_s, QString::number(report.rowsTaken));
    total(u"rows refused"_s, QString::number(report.rowsRefused));
    total(u"rows taken with warnings"_s, QString::number(report.rowsWithWarnings));
    total(u"columns not used"_s, report.unusedColumns.join(u", "_s));
    for (const Issue& issue : report.issues)
        csv += line({issue.isWarning ? u"warning"_s : u"error"_s, nameOf(issue.code), issue.file, issue.where,
                     issue.found, issue.expected});
    std::map<IssueCode, qint64> kept;
    for (const Issue& issue : report.issues)
        ++kept[issue.code];
    for (const auto& [code, count] : report.counts) {
        if (count > kept[code])
            csv += line(
                {u"not listed"_s, nameOf(code), report.file, {}, QString::number(count - kept[code]), {}});
    }
    return csv.toUtf8();
}

} // namespace vraem
