// SPDX-License-Identifier: GPL-3.0-or-later
#include "radius_popup.h"

#include "distance_box.h"
#include "look/text_size.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace vraem {
namespace {

constexpr int distance = 10;

} // namespace

RadiusPopup::RadiusPopup(QWidget* parent) : QFrame(parent), m_km(makeDistanceBox()), m_words(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Filter by distance"));
    auto* before = new QLabel(tr("Within", "before a number of km"));
    before->setBuddy(m_km);
    m_km->setAccessibleName(tr("Kilometres"));
    m_words->setTextFormat(Qt::PlainText);
    auto* filter = new QPushButton(tr("Filter"));
    filter->setDefault(true);
    auto* close = new QToolButton;
    close->setText(tr("×"));
    close->setAutoRaise(true);
    close->setMinimumSize(24, 24);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close without filtering"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 5, 5, 5);
    for (QWidget* part :
         {static_cast<QWidget*>(before), static_cast<QWidget*>(m_km), static_cast<QWidget*>(m_words),
          static_cast<QWidget*>(filter), static_cast<QWidget*>(close)})
        line->addWidget(part);
    connect(m_km, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT changed(area()); });
    connect(filter, &QPushButton::clicked, this, &RadiusPopup::take);
    connect(close, &QToolButton::clicked, this, &RadiusPopup::closePopup);
    hide();
}

FilterArea RadiusPopup::area() const
{
    return GeoCircle{m_centre, m_km->value()};
}

void RadiusPopup::open(const GeoPoint& centre, const QString& words, const QRect& at)
{
    constexpr int widestWords = 240;
    m_centre = centre;
    const QString whole = tr("km of %1", "after a number").arg(words);
    m_words->setText(fontMetrics().elidedText(whole, Qt::ElideRight, scaled(widestWords)));
    m_words->setAccessibleName(whole);
    placeBeside(at);
    show();
    raise();
    m_km->setFocus(Qt::PopupFocusReason);
    m_km->selectAll();
    Q_EMIT changed(area());
}

void RadiusPopup::placeBeside(const QRect& rect)
{
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(distance, distance, -distance, -distance);
    int top = rect.bottom() + distance;
    if (top + height() > room.bottom())
        top = rect.top() - distance - height();
    move(std::clamp(rect.center().x() - width() / 2, room.left(),
                    std::max(room.left(), room.right() - width())),
         std::clamp(top, room.top(), std::max(room.top(), room.bottom() - height())));
}

void RadiusPopup::closePopup()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT changed(std::nullopt);
    Q_EMIT closed();
}

void RadiusPopup::take()
{
    m_km->interpretText();
    const FilterArea asked = area();
    closePopup();
    Q_EMIT taken(asked);
}

void RadiusPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        closePopup();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace vraem
