// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_trace.h"

#include "interchange/data_digest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 mostNoticeBytes = 64 * 1024;

bool hasDigest(const QString& path, const QString& digest)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
           QString::fromLatin1(hash.result().toHex()) == digest;
}

} // namespace

std::optional<ExportTrace> exportTraceOf(const QString& path)
{
    QFile notice(path + u".about.txt"_s);
    if (!notice.open(QIODevice::ReadOnly))
        return std::nullopt;
    QString digest;
    QStringList dataSets;
    QStringList terms;
    for (const QString& line : QString::fromUtf8(notice.read(mostNoticeBytes)).split(u'\n')) {
        const QString value = line.section(u": "_s, 1);
        if (line.startsWith(fileDigestKey) || line.startsWith(oldFileDigestKey))
            digest = value;
        else if (line.startsWith(u"data set: "))
            dataSets.append(value);
        else if (line.startsWith(u"terms: "))
            terms.append(value);
    }
    if (digest.isEmpty() || !hasDigest(path, digest))
        return std::nullopt;
    return ExportTrace{dataSets.join(u", "_s), terms.join(u'\n')};
}

} // namespace vraem
