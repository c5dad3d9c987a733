// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_status.h"

#include "look/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace vraem {
namespace {

QToolButton* quietButton()
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setMinimumHeight(24);
    return button;
}

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

MapStatus::MapStatus(QWidget* parent)
    : QWidget(parent), m_label(new QLabel),
      m_noGround(new QLabel(tr("No base map here, only outlines of land and borders"))),
      m_outsideButton(quietButton()), m_unplacedButton(quietButton())
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
    m_noGround->setForegroundRole(QPalette::PlaceholderText);
    m_noGround->hide();
    line->addStretch(1);
    line->addWidget(m_noGround);
    connect(m_outsideButton, &QToolButton::clicked, this,
            [this] { Q_EMIT outsideRequested(m_outsideButton->text(), m_outsideButton); });
    connect(m_unplacedButton, &QToolButton::clicked, this,
            [this] { Q_EMIT unplacedRequested(m_unplacedButton->text(), m_unplacedButton); });
}

void MapStatus::setCounts(const std::vector<MapCount>& counts)
{
    const auto shown = [&](const MapCount& count) {
        return tr("%1 of %2", "events shown, all").arg(number(count.inView), number(count.all()));
    };
    QStringList words;
    QStringList full;
    for (const MapCount& count : counts) {
        words.append(shown(count));
        full.append(tr("%1: %2", "layer, events").arg(count.layer, shown(count)));
    }
    const auto joined = [](const QStringList& parts) { return parts.join(QStringLiteral(" | ")); };
    m_label->setText(tr("Shown here: %1 events").arg(joined(words)));
    m_full = counts.size() > 1 ? tr("Shown here: %1 events").arg(joined(full)) : m_label->text();
    m_label->setToolTip(QStringLiteral("<qt>%1</qt>").arg(m_full.toHtmlEscaped()));
    follow(*m_outsideButton, tr("Outside this view: %1"), counts, &MapCount::outside);
    follow(*m_unplacedButton, tr("Without a place: %1"), counts, &MapCount::unplaced);
}

void MapStatus::follow(QToolButton& button, const QString& words, const std::vector<MapCount>& counts,
                       int MapCount::* count)
{
    std::vector<int> numbers;
    for (const MapCount& one : counts)
        numbers.push_back(one.*count);
    button.setText(words.arg(labels::apart(numbers)));
    button.setVisible(std::ranges::any_of(numbers, [](int n) { return n > 0; }));
}

void MapStatus::setHasGround(bool hasGround)
{
    m_noGround->setVisible(!hasGround);
}

QString MapStatus::text() const
{
    QStringList parts{m_full};
    if (!m_outsideButton->isHidden())
        parts.append(m_outsideButton->text());
    if (!m_unplacedButton->isHidden())
        parts.append(m_unplacedButton->text());
    if (!m_noGround->isHidden())
        parts.append(m_noGround->text());
    return parts.join(QStringLiteral("; "));
}

} // namespace vraem
