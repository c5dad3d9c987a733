// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "row_set.h"

#include <QRectF>

namespace vraem {

/// The rows that can be put on a map, along a curve on which every square of the world is one run, and so is
/// each of its quarters, and theirs. A row stands at its coordinate or, lacking one, at that of the place as
/// worded. 12 bytes a row.
class MapOrder
{
public:
    /// Interleaved bits of mercator x and y, the leading ones first.
    using Key = std::uint64_t;
    /// Halvings of the square that holds the world; the last is an eighth of a pixel at the closest zoom.
    static constexpr int depth = 28;

    /// The dataset must outlive this.
    explicit MapOrder(const Dataset& dataset);

    /// Rising; keys()[i] is of rows()[i].
    const std::vector<Key>& keys() const { return m_keys; }
    const std::vector<Row>& rows() const { return m_rows; }
    const RowSet& located() const { return m_located; }
    /// Rows whose place is known less closely than near a point.
    const RowSet& vague() const { return m_vague; }
    std::optional<Key> keyOf(Row row) const;

    static QPointF mercatorOf(Key key);
    /// Mercator square of a number of halvings that a key lies in.
    static QRectF squareOf(Key key, int level);

private:
    const Dataset& m_dataset;
    std::vector<Key> m_keys;
    std::vector<Row> m_rows;
    RowSet m_located;
    RowSet m_vague;
};

/// How many of the rows can be put on a map.
int locatedCount(const MapOrder& order, const RowSet& rows);

/// The same of each layer, in the order of Dataset::layers().
std::vector<int> locatedByLayer(const Dataset& dataset, const MapOrder& order, const RowSet& rows);

/// The first rows, at most so many, that are in one set and not in the other.
Rows firstOutside(const RowSet& rows, const RowSet& without, size_t most);

} // namespace vraem
