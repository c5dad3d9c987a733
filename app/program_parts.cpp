// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_parts.h"

#include "desktop/private_window.h"
#include "geo/geo_formats.h"
#include "interchange/data_digest.h"
#include "map/basemap_reader.h"
#include "reading/copy_reader.h"
#include "reading/report_text.h"
#include "reading/sentence_digest.h"
#include "state/load_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QIcon>
#include <QLibraryInfo>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QTranslator>

#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

PartCheck missing(const QStringList& names, const QString& found)
{
    return {names.isEmpty(), names.isEmpty() ? found : u"missing: "_s + names.join(u", "_s)};
}

QString versionOf(const QString& program)
{
    QProcess process;
    process.start(program, {u"--version"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).trimmed()
                                     : QString();
}

/// Whether the helper gives the words of a page.
bool readsPages(const QString& helper)
{
    const QTemporaryDir folder;
    QFile page(folder.filePath(u"page.html"_s));
    if (!page.open(QIODevice::WriteOnly))
        return false;
    page.write("<html><body><p>A page.</p></body></html>");
    page.close();
    const Result<CopyText> copy = readCopy({.path = page.fileName(), .extractor = helper});
    return copy && !copy->text.paragraphs().empty() &&
           copy->text.text(copy->text.paragraphs().front()) == u"A page."_s;
}

} // namespace

PartCheck checkData()
{
    const LoadedData data = loadShippedData();
    if (!data.dataset || !data.issues.isEmpty())
        return {false, u"%1 findings"_s.arg(data.issues.size())};
    return {true, u"version %1, %2 events, SHA-256 %3"_s.arg(data.dataset->version())
                      .arg(data.dataset->size())
                      .arg(dataDigest(shippedDataPath()).value.value_or(QString()))};
}

PartCheck checkBasemap()
{
    const BasemapPtr basemap = readBasemap();
    const bool isWhole = !basemap->worldLand.empty() && !basemap->land.empty() && !basemap->rivers.empty() &&
                         !basemap->departments.empty() && !basemap->region.points.empty();
    return {isWhole,
            u"%1 rivers, %2 departments"_s.arg(basemap->rivers.size()).arg(basemap->departments.size())};
}

PartCheck checkMapModules()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtLocation\nimport QtPositioning\nimport QtQuick\n"
                      "Item { Map { id: map; plugin: Plugin { name: \"itemsoverlay\" } }\n"
                      "property bool works: map.error === Map.NoError }",
                      {});
    const std::unique_ptr<QObject> item(component.create());
    if (!item)
        return {false, component.errorString().simplified()};
    const bool works = item->property("works").toBool();
    return {works,
            works ? u"QtQuick, QtLocation, QtPositioning, itemsoverlay"_s : u"no plugin itemsoverlay"_s};
}

PartCheck checkTranslations()
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    QStringList absent;
    for (const auto& [file, where] :
         {std::pair(u"vraem-atlas_en"_s, u":/i18n"_s), std::pair(u"vraem-atlas_es"_s, u":/i18n"_s),
          std::pair(u"qtbase_es"_s, folder)}) {
        if (!QTranslator().load(file, where))
            absent << file;
    }
    return missing(absent, u"en, es"_s);
}

PartCheck checkHelper()
{
    const QString helper = extractorPath();
    if (helper.isEmpty())
        return {false, u"vraem-events is not beside the program"_s};
    const QString version = versionOf(helper);
    if (version != QCoreApplication::applicationVersion())
        return {false, u"vraem-events is of version "_s + version};
    const bool reads = readsPages(helper);
    return {reads, reads ? u"vraem-events "_s + version : u"vraem-events does not read pages"_s};
}

PartCheck checkOwnCommand()
{
    const QString version = versionOf(ownCommand());
    const bool starts = version == QCoreApplication::applicationVersion();
    return {starts, starts ? u"can start a window of its own"_s
                           : u"%1 does not start this program"_s.arg(ownCommand())};
}

PartCheck checkGeographicFormats()
{
    QString error;
    const GeoFormats* formats = geoFormats(error);
    if (!formats)
        return {false, error};
    return missing(formats->absentParts(), u"GDAL %1: GeoJSON, KML, GPKG, XLSX"_s.arg(formats->version()));
}

PartCheck checkSentences()
{
    const ReportText text("The U.S. Department of State said so. It was in 2023.\n");
    const size_t found = sentences(text, text.paragraphs().front()).size();
    return {found == 2, u"ICU %1, %2 of 2 sentences"_s.arg(QLatin1StringView(U_ICU_VERSION)).arg(found)};
}

PartCheck checkIcon()
{
    const bool isDrawn = !QIcon(u":/icons/vraem-atlas.svg"_s).pixmap(64).isNull();
    return {isDrawn, isDrawn ? u"drawn from SVG"_s : u"SVG is not drawn"_s};
}

PartCheck checkFonts()
{
    const qsizetype families = QFontDatabase::families().size();
    return {families > 0, u"%1 families"_s.arg(families)};
}

PartCheck checkWindowSystems()
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
    const QString all = folder.entryList(QDir::Files).join(u' ');
    QStringList found;
    for (const QString& name : {u"xcb"_s, u"wayland"_s, u"cocoa"_s, u"windows"_s}) {
        if (all.contains(name))
            found << name;
    }
    return {!found.isEmpty(), found.isEmpty() ? u"none"_s : found.join(u", "_s)};
}

} // namespace vraem
