// SPDX-License-Identifier: GPL-3.0-or-later
#include "elided_label.h"

#include "plain_text.h"

#include <QPainter>
#include <QStyle>

namespace vraem {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setContent(const QString& text, const QString& explanation)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(explanation);
    setToolTip(plainToolTip(explanation.isEmpty() ? text : text + QStringLiteral("\n\n") + explanation));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          palette(), isEnabled(), shown, foregroundRole());
}

} // namespace vraem
