// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace vraem {
namespace {

QToolButton* quietButton()
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setMinimumHeight(24);
    return button;
}

QString number(size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

MapStatus::MapStatus(QWidget* parent)
    : QWidget(parent), m_label(new QLabel), m_outsideButton(quietButton()), m_unplacedButton(quietButton())
{
    m_label->setTextFormat(Qt::PlainText);
    m_outsideButton->setToolTip(tr("List the events whose symbols lie outside this part of the map"));
    m_unplacedButton->setToolTip(tr("List the events of which no report says where"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 1, 8, 1);
    line->setSpacing(10);
    line->addWidget(m_label);
    line->addWidget(m_outsideButton);
    line->addWidget(m_unplacedButton);
    line->addStretch(1);
    connect(m_outsideButton, &QToolButton::clicked, this,
            [this] { Q_EMIT listRequested(m_outsideButton->text(), m_outside, m_outsideButton); });
    connect(m_unplacedButton, &QToolButton::clicked, this,
            [this] { Q_EMIT listRequested(m_unplacedButton->text(), m_unplaced, m_unplacedButton); });
}

void MapStatus::setRows(const Rows& inView, Rows outside, Rows unplaced)
{
    m_outside = std::move(outside);
    m_unplaced = std::move(unplaced);
    const size_t all = inView.size() + m_outside.size() + m_unplaced.size();
    m_label->setText(tr("Shown here: %1 of %2 events").arg(number(inView.size()), number(all)));
    m_outsideButton->setText(tr("Outside this view: %1").arg(number(m_outside.size())));
    m_outsideButton->setVisible(!m_outside.empty());
    m_unplacedButton->setText(tr("Without a place: %1").arg(number(m_unplaced.size())));
    m_unplacedButton->setVisible(!m_unplaced.empty());
}

QString MapStatus::text() const
{
    QStringList parts{m_label->text()};
    if (!m_outside.empty())
        parts.append(m_outsideButton->text());
    if (!m_unplaced.empty())
        parts.append(m_unplacedButton->text());
    return parts.join(QStringLiteral("; "));
}

} // namespace vraem
