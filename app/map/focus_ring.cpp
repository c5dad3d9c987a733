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
    const double width = 2 * currentTheme().weight;
    painter.setPen(QPen(currentTheme().accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace vraem
