// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo_formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Loaded
{
    const GeoFormats* formats = nullptr;
    QString error;
};

Loaded load()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QString path = programs.filePath(QStringLiteral(VRAEM_GEO_MODULE));
    if (!QFileInfo::exists(path))
        path = QDir::cleanPath(programs.filePath(QStringLiteral(VRAEM_GEO_INSTALLED "/" VRAEM_GEO_MODULE)));
    if (!QFileInfo::exists(path))
        return {nullptr, QStringLiteral("this installation lacks %1").arg(path)};
    QLibrary module(path);
    const auto formats = reinterpret_cast<const GeoFormats* (*)()>(module.resolve("vraemGeoFormats"));
    if (!formats)
        return {nullptr, module.errorString()};
    return {formats(), {}};
}

} // namespace

const GeoFormats* geoFormats(QString& error)
{
    static const Loaded loaded = load();
    error = loaded.error;
    return loaded.formats;
}

} // namespace vraem
