// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_maker.h"

#include "interchange/data_digest.h"
#include "look/labels.h"
#include "query/query.h"

#include <QtConcurrentRun>

namespace vraem {
namespace {

std::vector<Row> rowsOf(const Dataset& dataset, const std::vector<EventId>& events)
{
    std::vector<Row> rows;
    for (const EventId& id : events) {
        if (const auto row = dataset.rowOf(id))
            rows.push_back(*row);
    }
    std::ranges::sort(rows);
    return rows;
}

CitationMaker::Made make(CitationJob job, std::optional<Result<QString>> digest)
{
    CitationRequest& request = job.request;
    if (job.events) {
        request.rows = rowsOf(*job.dataset, *job.events);
    } else {
        if (request.only)
            job.filter.sources.insert(*request.only);
        const RowSet rows = apply(*job.dataset, job.filter, job.marks);
        request.rows.assign(rows.begin(), rows.end());
        request.filter = labels::filterInWords(*job.dataset, job.filter);
    }
    if (!digest)
        digest = job.dataPath.isEmpty() ? Result<QString>{} : dataDigest(job.dataPath);
    request.data = {digest->value.value_or(QString()), today()};
    Result<QString> text = citationText(*job.dataset, request);
    text.issues += digest->issues;
    return {text, *digest};
}

} // namespace

CitationMaker::CitationMaker(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Made made = m_watcher.result();
        m_digest = made.digest;
        Q_EMIT finished(made.text);
    });
}

void CitationMaker::start(CitationJob job)
{
    m_watcher.setFuture(QtConcurrent::run(make, std::move(job), m_digest));
}

} // namespace vraem
