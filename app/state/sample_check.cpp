// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_check.h"

#include "interchange/import/import.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QByteArray line(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + '\n';
}

} // namespace

ImportReport checkSample(const Inspection& table, const ColumnMapping& mapping)
{
    QTemporaryFile file;
    if (!file.open()) {
        ImportReport report;
        report.issues.append({.code = IssueCode::CannotRead, .found = file.errorString()});
        return report;
    }
    file.write(line(table.header));
    for (const QStringList& row : table.firstRows)
        file.write(line(row));
    file.close();
    return importFile({.path = file.fileName(), .layer = {u"sample"_s}, .mapping = mapping, .threads = 1})
        .report;
}

} // namespace vraem
