// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace vraem {

/// What a dialog opens in that wants this size, in pixels, at the usual size of text: grown with the text,
/// and within the screen.
QSize dialogSize(const QWidget& dialog, QSize usual);

} // namespace vraem
