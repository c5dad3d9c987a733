// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_codes.h"

#include <array>
#include <string>

namespace vraem {

/// Rows whose site is still to be found in the tree of places. There are too many sites for the processor's
/// caches: looked up together, the rows wait for memory at the same time instead of one after the other.
class SiteBatch
{
public:
    /// A row, by its position, that lies in `parent` as far as it is known.
    void add(size_t row, PlaceTree::Node parent, std::string_view name, const PlaceTree& places);
    bool isFull() const { return m_size == m_rows.size(); }
    /// Puts the sites into the rows; the batch is empty then.
    void resolve(std::vector<RowCode>& rows, PlaceTree& places);

private:
    struct RowInPlace
    {
        size_t row = 0;
        size_t nameStart = 0;
        size_t nameSize = 0;
        PlaceTree::Node parent = 0;
        std::uint32_t hash = 0;
    };

    std::array<RowInPlace, 64> m_rows;
    size_t m_size = 0;
    std::string m_names;
};

} // namespace vraem
