// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_store.h"

#include <mutex>

namespace vraem {

/// Rows of a file, each a mention and an event at once: an Event is made from the columns when it is asked
/// for.
class ImportedEvents : public EventStore
{
public:
    /// Both must outlive this.
    ImportedEvents(const EventColumns& columns, const Gazetteer& places)
        : m_columns(columns), m_places(places)
    {}

    Event event(Row row) const override;
    std::optional<Row> rowOf(const EventId& id) const override;

private:
    void indexIds() const;

    std::optional<PlaceMention> placeOf(Row row) const;

    const EventColumns& m_columns;
    const Gazetteer& m_places;
    /// Open addressing by hash of the id; made when first asked for, 8 bytes a row. Entries are row + 1.
    mutable std::vector<std::uint32_t> m_slots;
    mutable std::once_flag m_isIndexed;
};

} // namespace vraem
