// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_writer.h"
#include "export_notice.h"

namespace vraem {

/// Writes a data set as one file, that readDatasetFile() opens: {"format", "version", "export", "mentions",
/// "sources", "factions", "places"}, the parts in the shapes of the data folder's files, each mention with
/// its source, one a line. Of sources, factions and places those that the mentions name, with all above them.
/// The device and the dataset must outlive the writer.
std::unique_ptr<EventWriter> makeJsonWriter(const Dataset& dataset, QIODevice& device,
                                            const ExportNotice& notice);

} // namespace vraem
