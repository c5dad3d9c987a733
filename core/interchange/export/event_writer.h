// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "values/export_kinds.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

namespace vraem {

/// Writes events of one format, one after the other.
class EventWriter
{
public:
    EventWriter() = default;
    virtual ~EventWriter() = default;
    EventWriter(const EventWriter&) = delete;
    EventWriter& operator=(const EventWriter&) = delete;

    /// Appends the event unless one of the remarks says that it is left out.
    virtual std::vector<ExportRemark> write(Row row, const Event& event) = 0;
    /// Completes the file. Why that or any write before failed; nullopt where all went well.
    virtual std::optional<QString> finish() = 0;
};

} // namespace vraem
