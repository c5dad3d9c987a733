// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cpl_error.h>

namespace vraem {

/// Keeps GDAL from writing to standard error; what it says is asked for by CPLGetLastErrorMsg().
class QuietGdal
{
public:
    QuietGdal() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    ~QuietGdal() { CPLPopErrorHandler(); }
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
};

} // namespace vraem
