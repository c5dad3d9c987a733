// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrolled.h"

#include <QScreen>
#include <QScrollBar>

namespace vraem {
namespace {

/// What a dialog has around it: its frame, title and buttons, and a bit of the window behind.
constexpr QSize around(60, 160);

} // namespace

Scrolled::Scrolled(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

QSize Scrolled::sizeHint() const
{
    QSize wanted = widget()->sizeHint();
    if (widget()->hasHeightForWidth())
        wanted.setHeight(std::max(wanted.height(), widget()->heightForWidth(wanted.width())));
    const QSize room = screen()->availableSize() - around;
    if (wanted.height() > room.height())
        wanted.rwidth() += verticalScrollBar()->sizeHint().width();
    return wanted.boundedTo(room);
}

} // namespace vraem
