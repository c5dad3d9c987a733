// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_columns.h"

namespace vraem {

/// Where a dataset keeps its events: as merged from mentions, or as columns alone.
class EventStore
{
public:
    virtual ~EventStore() = default;

    virtual Event event(Row row) const = 0;
    /// nullopt where the id is unknown.
    virtual std::optional<Row> rowOf(const EventId& id) const = 0;
    /// Rows, ascending, on which mentions contradict each other: see Event::conflicts. An imported row is one
    /// mention, which contradicts nobody.
    virtual Rows disputed() const { return {}; }
    /// Rows, ascending, of events that a report joins to others: see Event::links. Tables join none.
    virtual Rows linked() const { return {}; }
};

} // namespace vraem
