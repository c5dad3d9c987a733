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
    /// The columns must outlive this.
    explicit ImportedEvents(const EventColumns& columns) : m_columns(columns) {}

    Event event(Row row) const override;
    std::optional<Row> rowOf(const EventId& id) const override;

private:
    void indexIds() const;

    const EventColumns& m_columns;
    /// Open addressing by hash of the id; made when first asked for, 8 bytes a row. Entries are row + 1.
    mutable std::vector<std::uint32_t> m_slots;
    mutable std::once_flag m_isIndexed;
};

} // namespace vraem
