// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString mebibytes(qint64 bytes)
{
    constexpr double mebibyte = 1024.0 * 1024.0;
    return u"%1 MiB"_s.arg(static_cast<double>(bytes) / mebibyte, 0, 'f', 1);
}

} // namespace

Result<QByteArray> readWhole(const QString& path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, {{IssueCode::CannotRead, path, {}, file.errorString()}}};
    if (file.size() > mostBytes)
        return {std::nullopt,
                {{IssueCode::CannotRead, path, {}, mebibytes(file.size()), u"<= "_s + mebibytes(mostBytes)}}};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {std::nullopt, {{IssueCode::CannotRead, path, {}, file.errorString()}}};
    return {std::move(bytes), {}};
}

} // namespace vraem
