// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

bool syncToDisk(QFileDevice& file)
{
#ifdef Q_OS_WIN
    return file.flush() && ::_commit(file.handle()) == 0;
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

/// The entry of a new file in its folder has to reach the disk too.
void syncFolder(const QString& path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

std::optional<QString> appendDurably(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly |
                   QIODevice::Unbuffered))
        return file.errorString();
    const qint64 before = file.size();
    if (file.write(bytes) == bytes.size() && syncToDisk(file))
        return std::nullopt;
    const QString reason = file.errorString();
    file.resize(before);
    return reason;
}

std::optional<QString> createDurably(const QString& path, const QByteArray& bytes)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return u"the folder cannot be made"_s;
    if (QFileInfo::exists(path))
        return u"the file exists"_s;
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open() || file.write(bytes) != bytes.size() || !syncToDisk(file))
        return file.errorString();
    std::error_code error;
    std::filesystem::rename(file.fileName().toStdU16String(), path.toStdU16String(), error);
    if (error)
        return QString::fromStdString(error.message());
    file.setAutoRemove(false);
    syncFolder(path);
    return std::nullopt;
}

std::optional<QString> truncateDurably(const QString& path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.resize(size) || !syncToDisk(file))
        return file.errorString();
    return std::nullopt;
}

} // namespace vraem
