// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_format.h"
#include "model/layer.h"
#include "model/source.h"

namespace vraem {

/// The data set a file is, as a source to cite: who publishes it, where, and which edition where the file's
/// name says so ("GEDEvent_v23_1"). Its id is the layer's.
Source providerOf(ImportFormat format, const LayerId& layer, const QString& fileName);

/// The layer that the file becomes, with what its provider asks of those who use the data.
Layer layerOf(ImportFormat format, const LayerId& layer, const QString& fileName);

} // namespace vraem
