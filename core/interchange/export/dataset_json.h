// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_writer.h"
#include "export_notice.h"

namespace vraem {

/// Writes a data set as one file, that readDatasetFile() opens: {"format", "version", "export", "sources",
/// "factions", "places", "mentions"}, the parts in the shapes of the data folder's files, each mention with
/// its source, one a line. All factions and places of the data set go along; of sources those that are
/// mentioned. The device must outlive the writer.
std::unique_ptr<EventWriter> makeJsonWriter(const Dataset& dataset, QIODevice& device,
                                            const ExportNotice& notice);

} // namespace vraem
