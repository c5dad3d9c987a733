// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_writer.h"
#include "export_notice.h"

namespace vraem {

/// Writes a layer "events" of points in WGS 84 through GDAL; events without a place have no geometry. The
/// fields are recordColumns(); in KML name, description and time span besides. The notice goes where the
/// format has room for it: metadata and description (GeoPackage), members of the collection (GeoJSON), the
/// document's description (KML). nullptr with the reason where the file cannot be made.
std::unique_ptr<EventWriter> makeGeoWriter(const Dataset& dataset, ExportFormat format, const QString& path,
                                           const ExportNotice& notice, QString& error);

} // namespace vraem
