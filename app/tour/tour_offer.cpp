// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour_offer.h"

#include "look/text_size.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vraem {

TourOffer::TourOffer(QWidget* parent) : QFrame(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* words =
        new QLabel(tr("New here? A tour of five steps shows how to read map, timeline and sources."));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* take = new QPushButton(tr("Take the tour"));
    auto* decline = new QPushButton(tr("No, thanks"));
    setAccessibleName(words->text());
    constexpr int margin = 6;
    // Beside large words the buttons would leave them a column of a few letters.
    const bool isBeneath = textSize() > 125;
    auto* all = new QBoxLayout(isBeneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    all->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    all->addWidget(words, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(take);
    row->addWidget(decline);
    row->addStretch(isBeneath ? 1 : 0);
    all->addLayout(row);
    connect(take, &QPushButton::clicked, this, [this] { answer(true); });
    connect(decline, &QPushButton::clicked, this, [this] { answer(false); });
}

void TourOffer::answer(bool accepts)
{
    hide();
    deleteLater();
    if (accepts)
        Q_EMIT accepted();
}

} // namespace vraem
