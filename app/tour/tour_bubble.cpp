// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour_bubble.h"

#include "look/drawn_accessible.h"
#include "look/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace vraem {

TourBubble::TourBubble(QWidget* parent)
    : QFrame(parent), m_title(addLabel()), m_text(addLabel()), m_count(addLabel()),
      m_back(new QPushButton(tr("Back"))), m_next(new QPushButton),
      m_skip(new QPushButton(tr("Skip the tour")))
{
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    constexpr double larger = 1.15;
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * larger);
    m_title->setFont(bold);
    m_count->setWordWrap(false);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    for (QPushButton* button : {m_skip, m_back, m_next})
        buttons->addWidget(button);
    constexpr int margin = 14;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &TourBubble::back);
    connect(m_next, &QPushButton::clicked, this, &TourBubble::next);
    connect(m_skip, &QPushButton::clicked, this, &TourBubble::skip);
}

QLabel* TourBubble::addLabel()
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void TourBubble::setStep(int number, int count, const QString& title, const QString& text)
{
    const QString place = tr("%1 of %2", "step, steps").arg(number).arg(count);
    m_title->setText(title);
    m_text->setText(text);
    m_count->setText(place);
    m_back->setEnabled(number > 1);
    m_next->setText(number < count ? tr("Next") : tr("Done"));
    m_skip->setVisible(number < count);
    setAccessibleName(tr("Tour, %1: %2", "1 of 5, title").arg(place, title));
    setAccessibleDescription(text);
    const bool hadFocus = hasFocus();
    setFocus(Qt::OtherFocusReason);
    if (hadFocus)
        readOut(*this, accessibleName() + u' ' + text);
}

int TourBubble::usualWidth() const
{
    constexpr int letters = 58;
    return std::max(fontMetrics().averageCharWidth() * letters, leastWidth());
}

int TourBubble::leastWidth() const
{
    return minimumSizeHint().width();
}

bool TourBubble::event(QEvent* event)
{
    // No shortcut of the window while the tour goes on.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QFrame::event(event);
}

void TourBubble::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        if (m_back->isEnabled())
            m_back->click();
        break;
    case Qt::Key_Right:
        m_next->click();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        (button ? button : m_next)->click();
        break;
    }
    case Qt::Key_Escape:
        Q_EMIT skip();
        break;
    default:
        break;
    }
}

bool TourBubble::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops{this};
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        if (button->isVisible() && button->isEnabled())
            stops.append(button);
    }
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto to = (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void TourBubble::paintEvent(QPaintEvent*)
{
    constexpr double radius = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().accent, hasFocus() ? 2 : 1));
    painter.setBrush(currentTheme().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace vraem
