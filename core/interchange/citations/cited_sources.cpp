// SPDX-License-Identifier: GPL-3.0-or-later
#include "cited_sources.h"

#include <algorithm>
#include <map>
#include <set>

namespace vraem {
namespace {

using Paragraphs = std::map<int, CitedPassage>;

void addPassages(const Mention& mention, Row row, Paragraphs& paragraphs)
{
    for (const Citation& citation : mention.citations) {
        CitedPassage& passage =
            paragraphs.try_emplace(citation.locator.paragraph, CitedPassage{citation.locator, {}})
                .first->second;
        if (passage.events.empty() || passage.events.back() != row)
            passage.events.push_back(row);
    }
}

/// Sources of all rows, read from the column, for rows can be millions.
std::set<SourceId> sourcesOf(const Dataset& dataset, const std::vector<Row>& rows)
{
    const auto& column = dataset.columns().sources;
    std::vector<bool> isUsed(column.values.size());
    for (const Row row : rows)
        isUsed[column.codes[static_cast<size_t>(row)]] = true;
    std::set<SourceId> sources;
    for (size_t code = 0; code < isUsed.size(); ++code) {
        if (isUsed[code])
            sources.insert(column.values[code].begin(), column.values[code].end());
    }
    return sources;
}

} // namespace

bool isListedBefore(const Source& a, const Source& b)
{
    const auto key = [](const Source& source) {
        const auto first = source.issued.start ? source.issued.start : source.issued.end;
        return std::tuple(!first.has_value(), first.value_or(Date()), source.id.value);
    };
    return key(a) < key(b);
}

CitedSources citedSources(const Dataset& dataset, const std::vector<Row>& rows, size_t mostEvents,
                          const std::optional<SourceId>& only)
{
    std::map<SourceId, Paragraphs> passages;
    std::map<SourceId, std::vector<Row>> records;
    const size_t read = std::min(rows.size(), mostEvents);
    for (size_t i = 0; i < read; ++i) {
        const Event event = dataset.event(rows[i]);
        for (const Mention& mention : event.mentions) {
            if (mention.citations.empty())
                records[mention.source].push_back(rows[i]);
            addPassages(mention, rows[i], passages[mention.source]);
        }
    }
    CitedSources cited;
    cited.eventsLeftOut = static_cast<int>(rows.size() - read);
    const std::set<SourceId> used = sourcesOf(dataset, rows);
    std::vector<const Source*> sources;
    for (const Source& source : dataset.sources()) {
        if (only ? source.id == *only : used.contains(source.id))
            sources.push_back(&source);
    }
    std::ranges::sort(sources, [](const Source* a, const Source* b) { return isListedBefore(*a, *b); });
    for (const Source* source : sources) {
        CitedSource& entry = cited.sources.emplace_back(source->id);
        for (auto& [paragraph, passage] : passages[source->id])
            entry.passages.push_back(std::move(passage));
        entry.records = std::move(records[source->id]);
    }
    return cited;
}

} // namespace vraem
