// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_chips.h"

#include "flow_layout.h"
#include "look/labels.h"
#include "look/plain_text.h"
#include "look/text_size.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace vraem {
namespace {

constexpr int widestText = 260;

/// Goes on Enter and Delete as well as on Space and click.
class ChipButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            click();
            break;
        default:
            QToolButton::keyPressEvent(event);
        }
    }
};

} // namespace

FilterChips::FilterChips(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("Filters in use"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(this);
    connect(&m_session, &Session::filterChanged, this, &FilterChips::rebuild);
    rebuild();
}

int FilterChips::focusedButton() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            return i;
    }
    return -1;
}

QToolButton* FilterChips::addButton(const QString& text, const Filter& filter)
{
    auto* button = new ChipButton(this);
    button->setText(plainButtonText(text));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(26);
    layout()->addWidget(button);
    button->show();
    connect(button, &QToolButton::clicked, this, [this, filter] { m_session.setFilter(filter); });
    m_buttons.append(button);
    return button;
}

void FilterChips::rebuild()
{
    const int focused = focusedButton();
    for (QToolButton* button : std::exchange(m_buttons, {})) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const labels::FilterChip& chip : labels::chips(*m_session.dataset(), m_session.filter())) {
        const QString shown = fontMetrics().elidedText(chip.text, Qt::ElideMiddle, scaled(widestText));
        QToolButton* button = addButton(shown + QStringLiteral("  \u00d7"), chip.without);
        const QString removes = tr("Remove: %1").arg(chip.text);
        button->setToolTip(plainToolTip(chip.rule.isEmpty() ? removes : removes + u'\n' + chip.rule));
        button->setAccessibleDescription(chip.rule);
        button->setAccessibleName(tr("Remove the filter %1").arg(chip.text));
    }
    if (!m_buttons.isEmpty()) {
        QToolButton* reset = addButton(tr("Reset"), incidentsOnly());
        reset->setAutoRaise(true);
        reset->setToolTip(tr("Show all incidents again"));
        reset->setAccessibleName(tr("Reset all filters"));
    }
    setVisible(!m_buttons.isEmpty());
    updateGeometry();
    if (focused >= 0 && !m_buttons.isEmpty())
        m_buttons.at(std::min(focused, static_cast<int>(m_buttons.size()) - 1))->setFocus();
}

} // namespace vraem
