// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_digest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

Result<QString> fileDigest(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {std::nullopt, {{IssueCode::CannotRead, path, {}, file.errorString(), {}}}};
    return {QString::fromLatin1(hash.result().toHex()), {}};
}

/// What readDataset() reads, relative to the folder.
QStringList dataFiles(const QString& folder)
{
    const QDir dir(folder);
    QStringList files;
    for (const QString& name : {u"dataset.json"_s, u"sources.json"_s, u"factions.json"_s, u"places.json"_s}) {
        if (dir.exists(name))
            files.append(name);
    }
    QDirIterator reports(dir.filePath(u"reports"_s), {u"*.json"_s}, QDir::Files);
    while (reports.hasNext())
        files.append(dir.relativeFilePath(reports.next()));
    std::ranges::sort(files, {}, [](const QString& name) { return name.toUtf8(); });
    return files;
}

} // namespace

Result<QString> dataDigest(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return fileDigest(path);
    QByteArray list;
    for (const QString& name : dataFiles(path)) {
        Result<QString> digest = fileDigest(QDir(path).filePath(name));
        if (!digest)
            return digest;
        list += digest->toLatin1() + "  ./" + name.toUtf8() + '\n';
    }
    return {QString::fromLatin1(QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex()), {}};
}

} // namespace vraem
