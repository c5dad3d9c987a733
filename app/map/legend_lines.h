// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

class QLabel;
class QToolButton;

namespace vraem {

class LegendSymbol;

/// The lines of a legend: a symbol and its words side by side.
QLabel* legendWords(const QString& text);
void addLegendHeading(QGridLayout& grid, const QString& text);
void addLegendLine(QGridLayout& grid, LegendSymbol* symbol, const QString& text);
/// A line that is clicked, on symbol or words, to show only what it stands for.
QToolButton* addLegendChoice(QGridLayout& grid, LegendSymbol* symbol, const QString& text, bool isChosen);

} // namespace vraem
