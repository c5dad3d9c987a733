// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_size.h"

#include "text_size.h"

#include <QScreen>
#include <QWidget>

namespace vraem {

QSize dialogSize(const QWidget& dialog, QSize usual)
{
    constexpr QSize frame(20, 60);
    return QSize(scaled(usual.width()), scaled(usual.height()))
        .expandedTo(usual)
        .boundedTo(dialog.screen()->availableSize() - frame);
}

} // namespace vraem
