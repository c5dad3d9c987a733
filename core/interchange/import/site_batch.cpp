// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_batch.h"

namespace vraem {

void SiteBatch::add(size_t row, PlaceTree::Node parent, std::string_view name, const PlaceTree& places)
{
    const std::uint32_t hash = PlaceTree::hashOfChild(parent, PlaceTree::Kind::Site, name);
    places.prefetchSlot(hash);
    m_rows[m_size++] = {row, m_names.size(), name.size(), parent, hash};
    m_names += name;
}

void SiteBatch::resolve(std::vector<RowCode>& rows, PlaceTree& places)
{
    const std::span<const RowInPlace> batch(m_rows.data(), m_size);
    for (const RowInPlace& of : batch)
        places.prefetchEntry(of.hash);
    for (const RowInPlace& of : batch)
        places.prefetchName(of.hash);
    for (const RowInPlace& of : batch) {
        const auto name = std::string_view(m_names).substr(of.nameStart, of.nameSize);
        rows[of.row].place = places.child(of.parent, PlaceTree::Kind::Site, name, of.hash);
    }
    m_size = 0;
    m_names.clear();
}

} // namespace vraem
