// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_controls.h"

#include "look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vraem {
namespace {

constexpr int buttonSize = 30;
constexpr int iconSize = 16;

enum class Glyph
{
    Plus,
    Minus,
    Corners
};

QIcon iconOf(Glyph glyph, double ratio)
{
    QPixmap pixmap(QSize(iconSize, iconSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(currentTheme().text, 1.8, Qt::SolidLine, Qt::FlatCap));
    if (glyph != Glyph::Corners)
        painter.drawLine(QPointF(3, 8), QPointF(13, 8));
    if (glyph == Glyph::Plus)
        painter.drawLine(QPointF(8, 3), QPointF(8, 13));
    if (glyph == Glyph::Corners) {
        for (int turn = 0; turn < 4; ++turn) {
            painter.drawPolyline(QPolygonF{{2.5, 6.5}, {2.5, 2.5}, {6.5, 2.5}});
            painter.translate(iconSize, 0);
            painter.rotate(90);
        }
    }
    return QIcon(pixmap);
}

QToolButton* addButton(QWidget& parent, Glyph glyph, const QString& name, const QString& key)
{
    auto* button = new QToolButton(&parent);
    button->setFixedSize(buttonSize, buttonSize);
    button->setIconSize({iconSize, iconSize});
    button->setAccessibleName(name);
    button->setToolTip(QObject::tr("%1 (%2)", "what a button does, its key").arg(name, key));
    button->setProperty("glyph", static_cast<int>(glyph));
    parent.layout()->addWidget(button);
    return button;
}

} // namespace

MapControls::MapControls(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    connect(addButton(*this, Glyph::Plus, tr("Zoom in"), tr("+", "key")), &QToolButton::clicked, this,
            &MapControls::zoomInRequested);
    connect(addButton(*this, Glyph::Minus, tr("Zoom out"), tr("-", "key")), &QToolButton::clicked, this,
            &MapControls::zoomOutRequested);
    connect(addButton(*this, Glyph::Corners, tr("Show the whole VRAEM"), tr("Home", "key")),
            &QToolButton::clicked, this, &MapControls::fitRequested);
    drawIcons();
    adjustSize();
}

void MapControls::drawIcons()
{
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setIcon(iconOf(static_cast<Glyph>(button->property("glyph").toInt()), devicePixelRatioF()));
}

void MapControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace vraem
