// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "row_set.h"

#include <memory>

namespace vraem {

/// What the user's overlay says of the rows of a dataset, as filters ask for it.
struct OwnMarks
{
    /// By enumerator; rows that have the mark, over the whole dataset.
    std::array<RowSet, EnumNames<OwnMark>::names.size()> rows;
    std::map<QString, RowSet> tags;
    /// Rows with notes, rising, and their words folded.
    std::vector<std::pair<Row, QString>> notes;

    RowSet& of(OwnMark mark) { return rows.at(static_cast<size_t>(mark)); }
    const RowSet& of(OwnMark mark) const { return rows.at(static_cast<size_t>(mark)); }
};

using OwnMarksPtr = std::shared_ptr<const OwnMarks>;

/// Of a dataset on which the user has put nothing.
OwnMarks noMarks(Row universe);

/// Whether the filter asks for anything of the user's.
bool asksForOwn(const Filter& filter);

/// The rows that pass what the filter asks of the user's marks.
RowSet ownRows(const OwnMarks& marks, const Filter& filter, Row universe);

} // namespace vraem
