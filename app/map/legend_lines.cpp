// SPDX-License-Identifier: GPL-3.0-or-later
#include "legend_lines.h"

#include "legend_symbol.h"
#include "look/plain_text.h"
#include "look/text_size.h"

#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace vraem {
namespace {

/// As style sets the words of a button in.
constexpr int indent = 7;
constexpr int lineHeight = 17;
/// WCAG 2.2, 2.5.8 Target Size (Minimum).
constexpr int smallestTarget = 24;

QFont legendFont(QFont font, bool isBold = false)
{
    constexpr int pixels = 11;
    font.setPixelSize(scaled(pixels));
    font.setBold(isBold);
    return font;
}

/// Names of parties and files of a data set can be as long as a sentence.
QString shortened(const QString& name)
{
    constexpr qsizetype longest = 34;
    return name.size() > longest ? name.first(longest - 1) + QStringLiteral("\u2026") : name;
}

} // namespace

QLabel* legendWords(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(legendFont(label->font()));
    return label;
}

void addLegendHeading(QGridLayout& grid, const QString& text)
{
    QLabel* label = legendWords(shortened(text));
    label->setFont(legendFont(label->font(), true));
    label->setToolTip(label->text() == text ? QString() : plainToolTip(text));
    grid.addWidget(label, grid.rowCount(), 0, 1, 2);
}

void addLegendLine(QGridLayout& grid, LegendSymbol* symbol, const QString& text)
{
    const int row = grid.rowCount();
    QLabel* label = legendWords(text);
    label->setContentsMargins(indent, 0, 0, 0);
    grid.addWidget(symbol, row, 0, Qt::AlignCenter);
    grid.addWidget(label, row, 1);
}

QToolButton* addLegendChoice(QGridLayout& grid, LegendSymbol* symbol, const QString& text, bool isChosen)
{
    auto* button = new QToolButton;
    button->setText(plainButtonText(shortened(text)));
    button->setAccessibleName(text);
    button->setFont(legendFont(button->font(), isChosen));
    button->setAutoRaise(true);
    button->setFixedHeight(std::max(smallestTarget, scaled(lineHeight)));
    button->setCheckable(true);
    button->setChecked(isChosen);
    button->setCursor(Qt::PointingHandCursor);
    const QString does = isChosen ? QCoreApplication::translate("legend", "Show all again")
                                  : QCoreApplication::translate("legend", "Show only these");
    button->setToolTip(shortened(text) == text ? does : plainToolTip(text + u'\n' + does));
    symbol->setCursor(Qt::PointingHandCursor);
    symbol->setToolTip(button->toolTip());
    QObject::connect(symbol, &LegendSymbol::clicked, button, &QToolButton::click);
    const int row = grid.rowCount();
    grid.addWidget(symbol, row, 0, Qt::AlignCenter);
    grid.addWidget(button, row, 1, Qt::AlignLeft);
    return button;
}

} // namespace vraem
