// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_sheet.h"

#include "look/text_size.h"
#include "look/theme.h"
#include "map_legend.h"

#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>

namespace vraem {
namespace {

constexpr double gap = 10;
constexpr double leastMapHeight = 300;
constexpr double sheetMargin = 16;
constexpr double noteGap = 3;

QFont letters(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    return font;
}

const auto titleFont = [] { return letters(16, QFont::DemiBold); };
const auto noteFont = [] { return letters(10); };

/// Lays the text out in lines of that width; addresses, which have no spaces, break where they must.
double layOut(QTextLayout& text, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    double height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return height;
}

double heightOf(const QString& words, const QFont& font, double width)
{
    QTextLayout text(words, font);
    return layOut(text, width);
}

/// How high it is.
double paintText(QPainter& painter, const QString& words, const QFont& font, QPointF corner, double width)
{
    QTextLayout text(words, font);
    const double height = layOut(text, width);
    text.draw(&painter, corner);
    return height;
}

/// Symbols and lines reach a little beyond the map; not every device of a painter can clip them.
void coverAround(QPainter& painter, const QRectF& map, const QRectF& sheet, const QColor& colour)
{
    painter.fillRect(QRectF(sheet.topLeft(), QPointF(sheet.right(), map.top())), colour);
    painter.fillRect(QRectF(QPointF(sheet.left(), map.bottom()), sheet.bottomRight()), colour);
    painter.fillRect(QRectF(QPointF(sheet.left(), map.top()), map.bottomLeft()), colour);
    painter.fillRect(QRectF(map.topRight(), QPointF(sheet.right(), map.bottom())), colour);
}

} // namespace

MapSheet::MapSheet(const MapDrawing& drawing, MapLegend& legend, MapSheetWords words, double width)
    : m_drawing(drawing), m_legend(legend), m_words(std::move(words))
{
    const double inner = width - 2 * margin();
    const QSizeF legendSize = legend.pictureSize();
    m_picture =
        drawing.pictureOf({inner - gap - legendSize.width(), std::max(leastMapHeight, legendSize.height())});
    measure(width);
}

void MapSheet::addNotes(const QString& first, const QString& last)
{
    m_words.notes.prepend(first);
    m_words.notes.append(last);
    measure(m_size.width());
}

void MapSheet::measure(double width)
{
    const double inner = width - 2 * margin();
    if (!m_words.title.isEmpty())
        m_titleHeight = heightOf(m_words.title, titleFont(), inner) + gap;
    double height = 2 * margin() + m_titleHeight + m_picture.view.size.height();
    for (const QString& note : m_words.notes)
        height += heightOf(note, noteFont(), inner) + noteGap;
    m_size = QSizeF(width, m_words.notes.isEmpty() ? height : height + gap);
}

double MapSheet::margin() const
{
    return m_words.isEmpty() ? 0 : sheetMargin;
}

QRectF MapSheet::mapRect() const
{
    return QRectF(QPointF(margin(), margin() + m_titleHeight), m_picture.view.size);
}

void MapSheet::paint(QPainter& painter) const
{
    const QRectF map = mapRect();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(map.topLeft());
    m_drawing.paint(painter, m_picture);
    painter.restore();
    coverAround(painter, map, QRectF(QPointF(), m_size), currentTheme().panel);
    m_legend.paint(painter, QPointF(map.right() + gap, map.top()));
    paintWords(painter);
}

void MapSheet::paintWords(QPainter& painter) const
{
    const double inner = m_size.width() - 2 * margin();
    painter.setPen(currentTheme().text);
    paintText(painter, m_words.title, titleFont(), {margin(), margin()}, inner);
    double top = mapRect().bottom() + gap;
    for (const QString& note : m_words.notes)
        top += paintText(painter, note, noteFont(), {margin(), top}, inner) + noteGap;
}

} // namespace vraem
