// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// Whether a part of the program is there, and what was found or why not; in English, for those who package
/// it.
struct PartCheck
{
    bool isThere = false;
    QString found;
};

/// The shipped data set, read without a complaint.
PartCheck checkData();
PartCheck checkBasemap();
/// The modules that the map is written in, and the plugin of Qt Location that needs no network.
PartCheck checkMapModules();
/// Our words in both languages, and Qt's own in Spanish.
PartCheck checkTranslations();
/// vraem-events of the same version, which reads the words of a page here.
PartCheck checkHelper();
/// That a private window can be opened: by a new start of this program.
PartCheck checkOwnCommand();
/// What GDAL must be able to read and write, and the table of coordinate systems that some of it asks for.
PartCheck checkGeographicFormats();
/// Boundaries of sentences, which come from ICU's data.
PartCheck checkSentences();
/// The icon, drawn from SVG.
PartCheck checkIcon();
PartCheck checkFonts();
/// A way to open a window, besides the platform without a display.
PartCheck checkWindowSystems();

} // namespace vraem
