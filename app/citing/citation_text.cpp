// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_text.h"

#include "citation_words.h"
#include "cited_view.h"
#include "interchange/citations/biblatex.h"
#include "interchange/citations/citeproc.h"
#include "interchange/citations/csl_json.h"
#include "interchange/citations/ris.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// What one source tells of an event, a part for each of its sections.
std::vector<LocatedWork> locatedIn(const CitedView& view, const CitedSource& cited, const QString& key,
                                   Row row)
{
    std::vector<LocatedWork> located;
    QString section;
    for (const CitedPassage& passage : cited.passages) {
        if (std::ranges::find(passage.events, row) == passage.events.end())
            continue;
        if (located.empty() || section != passage.locator.section)
            located.push_back({key, {}, markdownEscaped(passage.locator.section)});
        section = passage.locator.section;
        located.back().paragraphs.push_back(passage.locator.paragraph);
    }
    if (std::ranges::find(cited.records, row) != cited.records.end())
        located.push_back({key, {}, markdownEscaped(recordWords(view.dataset().event(row)))});
    return located;
}

/// An event with the passages that carry it, cited as the style has it.
CitedLine lineOf(const CitedView& view, const std::vector<CitedWork>& works, Row row)
{
    CitedLine line{markdownEscaped(eventWords(view.dataset().event(row))), {}};
    const std::vector<CitedSource>& sources = view.cited().sources;
    for (size_t i = 0; i < sources.size(); ++i)
        std::ranges::move(locatedIn(view, sources[i], works[i].key, row), std::back_inserter(line.works));
    return line;
}

Result<QString> references(const CitedView& view)
{
    const std::vector<CitedWork> works = view.works();
    std::vector<CitedLine> lines;
    for (const Row row : view.listedRows())
        lines.push_back(lineOf(view, works, row));
    Result<QString> text = citedText(lines, works, view.request().format, QLocale().bcp47Name());
    if (!text)
        return text;
    QStringList after = view.statement();
    if (view.cited().eventsLeftOut > 0)
        after.prepend(QCoreApplication::translate("citing", "Passages of %Ln more event(s) are not listed.",
                                                  nullptr, view.cited().eventsLeftOut));
    *text = text->trimmed() + u"\n\n"_s + after.join(u'\n') + u'\n';
    return text;
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
