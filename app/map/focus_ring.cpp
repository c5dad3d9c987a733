// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_ring.h"

#include "look/theme.h"

#include <QPainter>

namespace vraem {

FocusRing::FocusRing(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace vraem
