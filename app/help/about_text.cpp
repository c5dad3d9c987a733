// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_text.h"

#include "interchange/data_changelog.h"
#include "look/changelog_words.h"
#include "look/labels.h"
#include "state/load_data.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

/// The changelog of the shipped data, which tests read too, so that it can be read.
QString historyOfAtlas()
{
    const Result<DataChangelog> changelog = readChangelog(shippedDataPath());
    if (!changelog)
        return {};
    QStringList lines{Text::tr("What became of the data:")};
    for (const DataChangelog::Entry& entry : changelog->entries)
        lines << labels::changelogEntry(entry.version, entry.date, entry.text);
    lines << labels::text(changelog->agreement);
    return lines.join(u'\n');
}

/// What was coded for this program.
QStringList aboutAtlas(const Dataset& dataset)
{
    QStringList text;
    text << Text::tr("The data, version %1: what the reports below say, coded by language models after the "
                     "codebook, in words of their own. No sentence of a report is part of the program.")
                .arg(dataset.version());
    for (const Source& source : dataset.sources()) {
        // The user's own were not coded by us.
        if (source.isOwn)
            continue;
        text << labels::source(source) + (source.url.isEmpty() ? QString() : u'\n' + source.url);
    }
    text << Text::tr(
        "Each report was coded twice without sight of the other coding; where the two differed, the text "
        "decided. Dates, places, actors, people killed and wounded, and facts each carry the passage they "
        "were "
        "read from, so that you can check them.");
    text << historyOfAtlas();
    return text;
}

/// A file of the user's: its provider's terms come with it.
QStringList aboutFile(const Layer& layer)
{
    QStringList text;
    text << Text::tr("The data set shown is the file %1. Its events are as the file gives them: the program "
                     "checked their form, not what they say.")
                .arg(layer.name);
    if (!layer.terms.isEmpty())
        text << layer.terms;
    return text;
}

QStringList aboutData(const Dataset& dataset)
{
    QStringList text;
    for (const Layer& layer : dataset.layers())
        text << (layer.id == atlasLayer().id ? aboutAtlas(dataset) : aboutFile(layer));
    return text;
}

QString aboutMap()
{
    QStringList parts;
    parts << Text::tr(
        "The map. Land, borders and departments: Natural Earth, public domain. Coasts, lakes and rivers: "
        "GSHHG "
        "and WDBII, LGPL 3 or later. Towns: GeoNames, CC BY 4.0, and estimates that are marked as such.");
    parts << Text::tr(
        "Known errors: rivers lie a median 2 km from their beds (Apurímac: one in ten points beyond 7 km); "
        "department lines are up to 9 km off. The outline of the VRAEM is drawn by hand, about 15 km at "
        "best, and "
        "is not official. Provinces and districts are shown as circles, for no free outlines were found.");
    parts << Text::tr(
        "A symbol in an area stands in its middle, or beside others that stand there: nothing is "
        "known to have happened just at that spot. Only places known to within 3 km are drawn as spots.");
    parts << Text::tr("The program opens no network connection until you switch on View > Online background "
                      "map. Then pictures of the part of the map that you look at come from the server named "
                      "there, until you switch it off or close the program. Links open in your browser when "
                      "you click them.");
    return parts.join(u"\n\n");
}

struct UsedLibrary
{
    const char* name;
    const char* use;
    const char* licence;
};

/// As Debian 13 states them, in /usr/share/doc/*/copyright.
constexpr std::array usedLibraries = {
    UsedLibrary{
        "Qt 6 (Core, GUI, Widgets, QML, Quick, Location, Positioning, Network, SVG, Concurrent)",
        QT_TRANSLATE_NOOP("AboutDialog", "window, map, pictures"),
        "GNU LGPL 3 / GNU GPL 2 / GNU GPL 3 · https://www.qt.io/licensing/open-source-lgpl-obligations"},
    UsedLibrary{"Qt Charts", QT_TRANSLATE_NOOP("AboutDialog", "columns above the timeline"),
                "GNU GPL 3 · https://doc.qt.io/qt-6/qtcharts-index.html"},
    UsedLibrary{"ICU", QT_TRANSLATE_NOOP("AboutDialog", "ends of sentences in reports"),
                "Unicode License (MIT) · https://icu.unicode.org"},
    UsedLibrary{"GDAL", QT_TRANSLATE_NOOP("AboutDialog", "GeoJSON, KML, GeoPackage and XLSX files"),
                "MIT · https://gdal.org"},
    UsedLibrary{"poppler", QT_TRANSLATE_NOOP("AboutDialog", "words of copies that are PDF, in vraem-events"),
                "GNU GPL 2 / GNU GPL 3 · https://poppler.freedesktop.org"},
    UsedLibrary{"zlib", QT_TRANSLATE_NOOP("AboutDialog", "compressed files"), "zlib · https://zlib.net"},
    UsedLibrary{"CLI11", QT_TRANSLATE_NOOP("AboutDialog", "command lines"),
                "BSD 3-Clause · https://github.com/CLIUtils/CLI11"},
};

QString aboutLicences()
{
    QStringList parts;
    parts << Text::tr("VRAEM Atlas %1 is free software under the GNU General Public License, version 3 or "
                      "later (https://www.gnu.org/licenses/gpl-3.0.html). It comes without any warranty. Qt "
                      "Charts is what makes the program as a whole GPL 3.")
                 .arg(QCoreApplication::applicationVersion());
    parts << Text::tr("The data of the atlas, the codebook and the guide are parts of the program and under "
                      "its licence. The reports stay with their publishers; no sentence of them is included. "
                      "Files that you open stay under the terms of whoever provides them.");
    parts << Text::tr("Basemap: Natural Earth, public domain. GSHHG and WDBII (coasts, lakes, rivers): GNU "
                      "LGPL, version 3 or later. Places: GeoNames (https://www.geonames.org), CC BY 4.0; "
                      "estimates are our own. An online background: the terms of its server; the preset is "
                      "OpenStreetMap, © its contributors, ODbL.");
    QStringList libraries{Text::tr("Libraries:")};
    for (const UsedLibrary& library : usedLibraries) {
        libraries << u"%1: %2\n    %3"_s.arg(QString::fromUtf8(library.name), Text::tr(library.use),
                                             QString::fromUtf8(library.licence));
    }
    parts << libraries.join(u'\n');
    return parts.join(u"\n\n");
}

} // namespace

QString aboutText(AboutPage page, const Dataset& dataset)
{
    switch (page) {
    case AboutPage::Data:
        return aboutData(dataset).join(u"\n\n");
    case AboutPage::Map:
        return aboutMap();
    case AboutPage::Licences:
        return aboutLicences();
    }
    return {};
}

} // namespace vraem
