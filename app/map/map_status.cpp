// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_status.h"

#include "look/labels.h"
#include "look/text_size.h"

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

QString shownOf(const MapCount& count)
{
    return MapStatus::tr("%1 of %2", "events shown, all").arg(number(count.inView), number(count.all()));
}

QString shownHere(const std::vector<MapCount>& counts, const QStringList& parts)
{
    if (counts.size() == 1)
        return MapStatus::tr("Shown here: %1", "3 of 5 events")
            .arg(labels::shownCount(counts.front().inView, counts.front().all()));
    return MapStatus::tr("Shown here: %1 events").arg(parts.join(QStringLiteral(" | ")));
}

QString shownByLayer(const std::vector<MapCount>& counts)
{
    QStringList parts;
    for (const MapCount& count : counts)
        parts.append(counts.size() > 1
                         ? MapStatus::tr("%1: %2", "layer, events").arg(count.layer, shownOf(count))
                         : shownOf(count));
    return shownHere(counts, parts);
}

std::vector<int> numbersOf(const std::vector<MapCount>& counts, int MapCount::* count)
{
    std::vector<int> numbers;
    for (const MapCount& one : counts)
        numbers.push_back(one.*count);
    return numbers;
}

bool hasAny(const std::vector<int>& numbers)
{
    return std::ranges::any_of(numbers, [](int n) { return n > 0; });
}

} // namespace

MapStatus::MapStatus(QWidget* parent)
    : QWidget(parent), m_label(new QLabel),
      m_noGround(new QLabel(tr("No base map here, only outlines of land and borders"))),
      m_outsideButton(quietButton())
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(textSize() > usualTextSize);
    m_outsideButton->setToolTip(tr("List the events whose symbols lie outside this part of the map"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 1, 8, 1);
    line->setSpacing(10);
    line->addWidget(m_label, m_label->wordWrap() ? 4 : 0);
    line->addWidget(m_outsideButton);
    m_noGround->setForegroundRole(QPalette::PlaceholderText);
    m_noGround->hide();
    line->addStretch(1);
    line->addWidget(m_noGround);
    connect(m_outsideButton, &QToolButton::clicked, this,
            [this] { Q_EMIT outsideRequested(m_outsideButton->text(), m_outsideButton); });
}

void MapStatus::setCounts(const std::vector<MapCount>& counts)
{
    m_counts = counts;
    QStringList words;
    for (const MapCount& count : counts)
        words.append(shownOf(count));
    m_label->setText(shownHere(counts, words));
    m_label->setToolTip(QStringLiteral("<qt>%1</qt>").arg(shownByLayer(counts).toHtmlEscaped()));
    const std::vector<int> outside = numbersOf(counts, &MapCount::outside);
    m_outsideButton->setText(tr("Outside this view: %1").arg(labels::apart(outside)));
    m_outsideButton->setVisible(hasAny(outside));
}

void MapStatus::setHasGround(bool hasGround)
{
    m_noGround->setVisible(!hasGround);
}

QString MapStatus::text() const
{
    const QString words = inWords(m_counts);
    return m_noGround->isHidden() ? words : words + QStringLiteral("; ") + m_noGround->text();
}

QString inWords(const std::vector<MapCount>& counts)
{
    QStringList parts{shownByLayer(counts)};
    const auto add = [&](const QString& words, int MapCount::* count) {
        const std::vector<int> numbers = numbersOf(counts, count);
        if (hasAny(numbers))
            parts.append(words.arg(labels::apart(numbers)));
    };
    add(MapStatus::tr("Outside this view: %1"), &MapCount::outside);
    add(MapStatus::tr("Without a place: %1"), &MapCount::unplaced);
    return parts.join(QStringLiteral("; "));
}

} // namespace vraem
