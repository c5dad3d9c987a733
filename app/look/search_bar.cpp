// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace vraem {
namespace {

QToolButton* stepButton(Qt::ArrowType arrow, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setMinimumSize(24, 24);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

SearchBar::SearchBar(const QString& label, QWidget* parent) : QWidget(parent)
{
    m_line = new QLineEdit(this);
    m_line->setPlaceholderText(label);
    m_line->setAccessibleName(label);
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(120);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_previous = stepButton(Qt::UpArrow, tr("Previous place (Shift+Enter)"), this);
    m_next = stepButton(Qt::DownArrow, tr("Next place (Enter)"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_line, &QLineEdit::textChanged, this, &SearchBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(+1); });
    setPlaces(0, 0);
}

QString SearchBar::words() const
{
    return m_line->text();
}

void SearchBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBar::setPlaces(int shown, int all)
{
    const QLocale locale;
    m_count->setText(
        words().isEmpty() ? QString()
        : all == 0        ? tr("not found")
                   : tr("%1 of %2", "place, places").arg(locale.toString(shown + 1), locale.toString(all)));
    m_previous->setEnabled(all > 0);
    m_next->setEnabled(all > 0);
}

void SearchBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        Q_EMIT stepped(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
    else if (event->key() == Qt::Key_Escape && !words().isEmpty())
        m_line->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vraem
