// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Provider
{
    QString title;
    QString publisher;
    QString url;
    QString terms;
};

Provider knownProvider(ImportFormat format)
{
    switch (format) {
    case ImportFormat::UcdpGed:
        return {
            u"UCDP Georeferenced Event Dataset"_s, u"Uppsala Conflict Data Program"_s,
            u"https://ucdp.uu.se/downloads/"_s,
            u"UCDP GED is licensed under CC BY 4.0: cite the Uppsala Conflict Data Program and the edition."_s};
    case ImportFormat::Acled:
        return {
            u"ACLED"_s, u"Armed Conflict Location & Event Data"_s, u"https://acleddata.com/"_s,
            u"ACLED data is for use under ACLED's terms (EULA) alone: attribute it to ACLED with the date of "
            u"access, and do not pass on the data itself."_s};
    case ImportFormat::Gtd:
        return {
            u"Global Terrorism Database"_s,
            u"National Consortium for the Study of Terrorism and Responses to Terrorism (START)"_s,
            u"https://www.start.umd.edu/gtd/"_s,
            u"GTD is for non-commercial research and reporting under START's terms: cite START, and do not "
            u"publish the records themselves."_s};
    case ImportFormat::GenericTable:
        break;
    }
    return {};
}

/// "23.1" of "GEDEvent_v23_1.csv", "24.0.6" of "GEDEvent_v24_0_6.csv".
QString editionOf(const QString& fileName)
{
    static const QRegularExpression edition(u"_v(\\d\\d(?:_\\d+)+)"_s);
    return edition.match(fileName).captured(1).replace(u'_', u'.');
}

} // namespace

Source providerOf(ImportFormat format, const LayerId& layer, const QString& fileName)
{
    const Provider known = knownProvider(format);
    Source source;
    source.id = {layer.value};
    source.title = known.title.isEmpty() ? fileName : known.title;
    source.publisher = known.publisher;
    source.url = known.url;
    source.file = fileName;
    if (format == ImportFormat::UcdpGed)
        source.documentNumber = editionOf(fileName);
    return source;
}

Layer layerOf(ImportFormat format, const LayerId& layer, const QString& fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    // Of the formats with actors only GTD says who began.
    const ColourRule rule = format == ImportFormat::Gtd ? ColourRule::Initiator : ColourRule::FirstActor;
    return {layer, base.isEmpty() ? fileName : base, knownProvider(format).terms, rule};
}

} // namespace vraem
