// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_controls.h"

#include "look/painted_icon.h"
#include "look/text_size.h"
#include "look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace vraem {
namespace {

constexpr int buttonSize = 30;
constexpr int iconSize = 16;
constexpr int spacing = 2;

enum class Glyph
{
    Plus,
    Minus,
    Corners,
    Outline,
    Circle
};

void paintOutline(QPainter& painter)
{
    painter.setPen(QPen(currentTheme().text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(QPolygonF{{2.5, 5}, {8, 2.5}, {13.5, 6.5}, {11, 13}, {5, 11.5}});
}

void paintCircle(QPainter& painter)
{
    painter.setPen(QPen(currentTheme().text, 1.5));
    painter.drawEllipse(QPointF(8, 8), 5.7, 5.7);
    painter.setBrush(currentTheme().text);
    painter.drawEllipse(QPointF(8, 8), 1, 1);
}

void paintGlyph(QPainter& painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Plus:
        painter.drawLine(QPointF(8, 3), QPointF(8, 13));
        [[fallthrough]];
    case Glyph::Minus:
        painter.drawLine(QPointF(3, 8), QPointF(13, 8));
        break;
    case Glyph::Corners:
        for (int turn = 0; turn < 4; ++turn) {
            painter.drawPolyline(QPolygonF{{2.5, 6.5}, {2.5, 2.5}, {6.5, 2.5}});
            painter.translate(iconSize, 0);
            painter.rotate(90);
        }
        break;
    case Glyph::Outline:
        paintOutline(painter);
        break;
    case Glyph::Circle:
        paintCircle(painter);
        break;
    }
}

QIcon iconOf(Glyph glyph, double ratio)
{
    return paintedIcon(iconSize, ratio, [glyph](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing, glyph == Glyph::Outline || glyph == Glyph::Circle);
        painter.setPen(QPen(currentTheme().text, 1.8, Qt::SolidLine, Qt::FlatCap));
        paintGlyph(painter, glyph);
    });
}

QToolButton* addButton(QWidget& parent, Glyph glyph, const QString& name, const QString& key)
{
    auto* button = new QToolButton(&parent);
    button->setFixedSize(symbolSize(buttonSize), symbolSize(buttonSize));
    button->setIconSize({symbolSize(iconSize), symbolSize(iconSize)});
    button->setAccessibleName(name);
    button->setToolTip(QObject::tr("%1 (%2)", "what a button does, its key").arg(name, key));
    button->setProperty("glyph", static_cast<int>(glyph));
    return button;
}

} // namespace

MapControls::MapControls(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
    connect(addButton(*this, Glyph::Plus, tr("Zoom in"), tr("+", "key")), &QToolButton::clicked, this,
            &MapControls::zoomInRequested);
    connect(addButton(*this, Glyph::Minus, tr("Zoom out"), tr("-", "key")), &QToolButton::clicked, this,
            &MapControls::zoomOutRequested);
    connect(addButton(*this, Glyph::Corners, tr("Show the whole VRAEM"), tr("Home", "key")),
            &QToolButton::clicked, this, &MapControls::fitRequested);
    m_outline = addButton(*this, Glyph::Outline, tr("Draw an outline to filter by"), tr("O", "key"));
    m_outline->setCheckable(true);
    connect(m_outline, &QToolButton::clicked, this, &MapControls::outlineRequested);
    connect(addButton(*this, Glyph::Circle, tr("Filter by area, in numbers"), tr("A", "key")),
            &QToolButton::clicked, this, &MapControls::areaRequested);
    drawIcons();
    setMostHeight(QWIDGETSIZE_MAX);
}

std::vector<QToolButton*> MapControls::buttons() const
{
    const QList<QToolButton*> made = findChildren<QToolButton*>();
    return {made.begin(), made.end()};
}

void MapControls::setMostHeight(int height)
{
    const std::vector<QToolButton*> shown = buttons();
    const int rows =
        std::clamp((height + spacing) / (symbolSize(buttonSize) + spacing), 1, int(shown.size()));
    const int columns = (int(shown.size()) + rows - 1) / rows;
    // Those of the camera stay at the edge.
    for (int i = 0; i < int(shown.size()); ++i)
        m_grid->addWidget(shown[size_t(i)], i % rows, columns - 1 - i / rows);
    m_grid->activate();
    adjustSize();
}

void MapControls::setOutlining(bool isOutlining)
{
    m_outline->setChecked(isOutlining);
}

void MapControls::drawIcons()
{
    for (QToolButton* button : buttons())
        button->setIcon(iconOf(static_cast<Glyph>(button->property("glyph").toInt()), devicePixelRatioF()));
}

void MapControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace vraem
