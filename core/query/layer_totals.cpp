// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer_totals.h"

#include "row_counter.h"

#include <deque>

namespace vraem {
namespace {

/// Events, incidents and killed.
std::vector<Totals> countedRows(const Dataset& dataset, const QueryColumns& columns, const RowSet& rows)
{
    const EventColumns& events = dataset.columns();
    std::vector<QueryResult> results(dataset.layers().size(), emptyResult(events, columns));
    {
        std::deque<RowCounter> counters;
        for (QueryResult& result : results)
            counters.emplace_back(events, columns, result);
        for (const Row row : rows)
            counters[events.layer[static_cast<size_t>(row)]].add(row);
    }
    std::vector<Totals> totals;
    for (QueryResult& result : results)
        totals.push_back(std::move(result.totals));
    return totals;
}

/// Rows by the code of a column; the codes of different layers are different.
struct CodeCounts
{
    explicit CodeCounts(size_t codes) : rows(codes), layers(codes) {}

    void add(Code code, size_t layer)
    {
        ++rows[code];
        layers[code] = layer;
    }

    std::vector<int> rows;
    std::vector<size_t> layers;
};

} // namespace

std::vector<Totals> totalsByLayer(const Dataset& dataset, const QueryColumns& columns, const RowSet& rows)
{
    const EventColumns& events = dataset.columns();
    std::vector<Totals> totals = countedRows(dataset, columns, rows);
    CodeCounts sources(events.sources.values.size());
    CodeCounts casualties(events.casualties.values.size());
    for (const Row row : rows) {
        const auto at = static_cast<size_t>(row);
        sources.add(events.sources.codes[at], events.layer[at]);
        if (events.unit[at] == static_cast<std::uint8_t>(Unit::Incident))
            casualties.add(events.casualties.codes[at], events.layer[at]);
    }
    for (size_t code = 0; code < casualties.rows.size(); ++code) {
        if (casualties.rows[code] == 0)
            continue;
        for (const Casualty& casualty : events.casualties.values[code])
            add(totals[casualties.layers[code]], casualty, casualties.rows[code]);
    }
    for (size_t code = 0; code < sources.rows.size(); ++code) {
        if (sources.rows[code] > 0)
            totals[sources.layers[code]].sources.insert(events.sources.values[code].begin(),
                                                        events.sources.values[code].end());
    }
    return totals;
}

RowSet rowsOfLayer(const Dataset& dataset, const RowSet& rows, size_t layer)
{
    RowSet ofLayer(dataset.size());
    for (const Row row : rows) {
        if (dataset.columns().layer[static_cast<size_t>(row)] == layer)
            ofLayer.insert(row);
    }
    return ofLayer;
}

} // namespace vraem
