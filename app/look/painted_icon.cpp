// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_icon.h"

#include <QPainter>

namespace vraem {

QIcon paintedIcon(int size, double ratio, const std::function<void(QPainter&)>& paint)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace vraem
