// SPDX-License-Identifier: GPL-3.0-or-later
#include "cited_view.h"

#include "citation_text.h"
#include "citation_words.h"
#include "look/labels.h"
#include "values/edtf.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr size_t mostRecordsInNote = 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(citing)
};

} // namespace

CitedView::CitedView(const Dataset& dataset, const CitationRequest& request)
    : m_dataset(dataset), m_request(request),
      m_cited(citedSources(dataset, request.rows, mostEventsCited, request.only)),
      m_statement(statementLines(dataset, request))
{
    for (const Layer& layer : dataset.layers()) {
        if (auto collection = collectionOf(dataset, layer, request.data))
            m_collections.push_back(std::move(*collection));
    }
}

std::vector<Row> CitedView::listedRows() const
{
    std::set<Row> rows;
    for (const CitedSource& cited : m_cited.sources) {
        rows.insert(cited.records.begin(), cited.records.end());
        for (const CitedPassage& passage : cited.passages)
            rows.insert(passage.events.begin(), passage.events.end());
    }
    return {rows.begin(), rows.end()};
}

QString CitedView::noteOf(const CitedSource& cited, const CitedWork& work) const
{
    QStringList parts;
    if (const Source& own = source(cited); own.isOwn)
        parts.append(Text::tr("the user's own source: %1", "kind").arg(labels::name(own.kind)));
    if (isWindow(work.issued))
        parts.append(Text::tr("issued %1").arg(labels::issued(work.issued)));
    if (!cited.passages.empty())
        parts.append(passagesWords(cited.passages));
    if (cited.records.size() <= mostRecordsInNote) {
        for (const Row row : cited.records)
            parts.append(recordWords(m_dataset.event(row)));
    }
    if (work.kind == WorkKind::DataSet)
        parts += m_statement;
    else if (const QString id = onlyEvent(m_dataset, m_request); !id.isEmpty())
        parts.append(id);
    return parts.join(u". "_s);
}

std::vector<CitedWork> CitedView::works() const
{
    std::vector<CitedWork> works;
    for (const CitedSource& cited : m_cited.sources) {
        CitedWork work = workOf(m_dataset, source(cited), m_request.data);
        work.note = noteOf(cited, work);
        works.push_back(std::move(work));
    }
    for (CitedWork work : m_collections) {
        work.note = m_statement.join(u". "_s);
        works.push_back(std::move(work));
    }
    settleKeys(works);
    return works;
}

} // namespace vraem
