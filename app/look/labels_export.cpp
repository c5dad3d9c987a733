// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

} // namespace

QString name(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return Text::tr("Table (CSV)");
    case ExportFormat::GedCsv:
        return Text::tr("Table like UCDP GED (CSV)");
    case ExportFormat::AcledCsv:
        return Text::tr("Table like ACLED (CSV)");
    case ExportFormat::GeoJson:
        return QStringLiteral("GeoJSON");
    case ExportFormat::Kml:
        return QStringLiteral("KML");
    case ExportFormat::GeoPackage:
        return QStringLiteral("GeoPackage");
    case ExportFormat::Json:
        break;
    }
    return Text::tr("Data set (JSON)");
}

QString name(CitationFormat format)
{
    switch (format) {
    case CitationFormat::Plain:
        return Text::tr("Plain text");
    case CitationFormat::Markdown:
        return Text::tr("Markdown footnotes");
    case CitationFormat::BibTex:
        return QStringLiteral("BibTeX (biblatex, UTF-8)");
    case CitationFormat::Ris:
        return QStringLiteral("RIS");
    case CitationFormat::CslJson:
        return QStringLiteral("CSL-JSON");
    case CitationFormat::Chicago:
        return Text::tr("Chicago, author-date (by pandoc)");
    case CitationFormat::Apa:
        break;
    }
    return Text::tr("APA (by pandoc)");
}

QString purpose(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return Text::tr(
            "For spreadsheets and statistics: one row per event, and this program reads it again.");
    case ExportFormat::GedCsv:
        return Text::tr("To compare with UCDP data: fatal incidents only, by its codebook.");
    case ExportFormat::AcledCsv:
        return Text::tr(
            "To compare with ACLED data: incidents of its 25 sub-types, dated to the month at least.");
    case ExportFormat::GeoJson:
        return Text::tr("For maps on the web and in notebooks: a point per event.");
    case ExportFormat::Kml:
        return Text::tr("For Google Earth, with its time slider; at most %1 events.")
            .arg(QLocale().toString(mostPlacemarks));
    case ExportFormat::GeoPackage:
        return Text::tr("For QGIS and other GIS, also with millions of events.");
    case ExportFormat::Json:
        break;
    }
    return Text::tr("Everything, with what each source says: opens again in this program.");
}

QString name(ExportRemark remark)
{
    switch (remark) {
    case ExportRemark::NotAnIncident:
        return Text::tr("a total or a series of operations, no single event");
    case ExportRemark::TypeNotCodable:
        return Text::tr("the format has no code for this kind of event");
    case ExportRemark::NoDate:
        return Text::tr("no date is known");
    case ExportRemark::OpenDate:
        return Text::tr("one end of the date is open");
    case ExportRemark::DateTooVague:
        return Text::tr("the date is known less closely than to the month");
    case ExportRemark::NoPlace:
        return Text::tr("no place is known");
    case ExportRemark::NoActors:
        return Text::tr("the actors that the format asks for are not named");
    case ExportRemark::DeathsNotGiven:
        return Text::tr("no source numbers the dead");
    case ExportRemark::NoDeaths:
        return Text::tr("nobody was killed, and the format lists fatal events only");
    case ExportRemark::UpperBoundOpen:
        return Text::tr(
            "the number of dead is a minimum; the format asks for an upper bound, so it stands there "
            "too");
    case ExportRemark::RangeLost:
        return Text::tr("the number of dead is a range; the format holds one figure");
    case ExportRemark::DeathsUnknown:
        return Text::tr("the number of dead is not known; the cell is empty");
    case ExportRemark::ActorsLost:
        return Text::tr("more actors than the format has room for; the first of each side stands there");
    case ExportRemark::OtherHarmLost:
        return Text::tr("people wounded or captured, for whom the format has no column");
    case ExportRemark::ConflictLost:
        break;
    }
    return Text::tr("sources contradict each other; the format holds one version");
}

} // namespace vraem::labels
