// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QSizeF>

#include <functional>

class QPainter;

namespace vraem {

/// A picture that is to be written.
struct PictureRequest
{
    /// Pixels at scale 1, 96 to the inch.
    QSizeF size;
    /// Dots to the pixel of a PNG; 0.5 to 10. Lines and letters of SVG and PDF need none.
    double scale = 1;
    std::function<void(QPainter&)> paint;
    QString title = {};
};

/// Writes PNG, SVG or PDF, as the name of the file says, whole or not at all. Why it failed, if it did.
std::optional<Issue> writePicture(const PictureRequest& request, const QString& path);

} // namespace vraem
