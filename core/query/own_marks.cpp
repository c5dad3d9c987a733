// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_marks.h"

#include "text_search.h"

#include <algorithm>

namespace vraem {
namespace {

void keepOnly(RowSet& rows, const RowSet& wanted)
{
    for (size_t word = 0; word < rows.words().size(); ++word)
        rows.setWord(word, rows.words()[word] & wanted.words()[word]);
}

} // namespace

OwnMarks noMarks(Row universe)
{
    OwnMarks marks;
    marks.rows.fill(RowSet(universe));
    return marks;
}

bool asksForOwn(const Filter& filter)
{
    return !filter.marks.empty() || !filter.tags.empty() || !filter.noteText.isEmpty();
}

RowSet ownRows(const OwnMarks& marks, const Filter& filter, Row universe)
{
    RowSet rows = RowSet::all(universe);
    for (const OwnMark mark : filter.marks)
        keepOnly(rows, marks.of(mark));
    if (!filter.tags.empty()) {
        RowSet tagged(universe);
        for (const QString& tag : filter.tags) {
            const auto found = marks.tags.find(tag);
            if (found != marks.tags.end())
                std::ranges::for_each(found->second, [&](Row row) { tagged.insert(row); });
        }
        keepOnly(rows, tagged);
    }
    if (!filter.noteText.isEmpty()) {
        RowSet noted(universe);
        const Search search = parseSearch(filter.noteText);
        for (const auto& [row, words] : marks.notes) {
            if (matches(search, words))
                noted.insert(row);
        }
        keepOnly(rows, noted);
    }
    return rows;
}

} // namespace vraem
