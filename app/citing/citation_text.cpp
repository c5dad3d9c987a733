// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_text.h"

#include "citation_words.h"
#include "cited_view.h"
#include "interchange/citations/biblatex.h"
#include "interchange/citations/citeproc.h"
#include "interchange/citations/csl_json.h"
#include "interchange/citations/ris.h"
#include "look/labels.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// A list of references has no room for paragraphs: they follow it, source by source.
QString passagesAfter(const CitedView& view)
{
    QStringList lines;
    for (const CitedSource& cited : view.cited().sources) {
        if (!cited.passages.empty())
            lines.append(
                u"%1: %2"_s.arg(labels::shortSource(view.source(cited)), passagesWords(cited.passages)));
        for (const Row row : cited.records)
            lines.append(u"%1: %2"_s.arg(labels::shortSource(view.source(cited)),
                                         recordWords(view.dataset().event(row))));
    }
    return (lines + view.statement()).join(u'\n') + u'\n';
}

Result<QString> references(const CitedView& view)
{
    Result<QString> list = referenceList(view.works(), view.request().format, QLocale().bcp47Name());
    if (list)
        *list = list->trimmed() + u"\n\n"_s + passagesAfter(view);
    return list;
}

} // namespace

Result<QString> citationText(const Dataset& dataset, const CitationRequest& request)
{
    const CitedView view(dataset, request);
    switch (request.format) {
    case CitationFormat::Plain:
        return {view.plainText(), {}};
    case CitationFormat::Markdown:
        return {view.markdown(), {}};
    case CitationFormat::BibTex:
        return {toBibLatex(view.works()), {}};
    case CitationFormat::Ris:
        return {toRis(view.works()), {}};
    case CitationFormat::CslJson:
        return {QString::fromUtf8(QJsonDocument(toCslJson(view.works())).toJson()), {}};
    case CitationFormat::Chicago:
    case CitationFormat::Apa:
        break;
    }
    return references(view);
}

QString suffixOf(CitationFormat format)
{
    switch (format) {
    case CitationFormat::Markdown:
        return u"md"_s;
    case CitationFormat::BibTex:
        return u"bib"_s;
    case CitationFormat::Ris:
        return u"ris"_s;
    case CitationFormat::CslJson:
        return u"json"_s;
    case CitationFormat::Plain:
    case CitationFormat::Chicago:
    case CitationFormat::Apa:
        break;
    }
    return u"txt"_s;
}

} // namespace vraem
