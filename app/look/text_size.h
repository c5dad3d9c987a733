// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace vraem {

/// Percent of the system's size of text.
constexpr int leastTextSize = 80;
constexpr int mostTextSize = 200;
constexpr int usualTextSize = 100;

/// Sets the font of every widget. What is drawn asks scaled(). Clamped to the sizes above.
void setTextSize(QApplication& application, int percent);
int textSize();

/// A length, in pixels, of or around words at the usual size, at the size in use.
int scaled(int pixels);
double scaled(double pixels);

/// The side, in pixels, of a symbol beside words: grows half as much as the text, whose room it shares, and
/// never becomes smaller than meant.
int symbolSize(int pixels);

} // namespace vraem
