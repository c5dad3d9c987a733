// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_writer.h"
#include "model/dataset.h"

namespace vraem {

/// Each writes its header line when made; lines end in CR LF (RFC 4180), text is UTF-8. The device and the
/// dataset must outlive the writer.
std::unique_ptr<EventWriter> makeCsvWriter(const Dataset& dataset, QIODevice& device);
std::unique_ptr<EventWriter> makeGedWriter(const Dataset& dataset, QIODevice& device);
std::unique_ptr<EventWriter> makeAcledWriter(const Dataset& dataset, QIODevice& device);

} // namespace vraem
