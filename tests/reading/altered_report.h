// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Reports as somebody else might have saved them.
namespace vraem::altered {

/// Lines of at most 72 characters, paragraphs a blank line apart.
QByteArray rewrapped(const QString& report);
/// Every space a no-break space, quotes and dashes the other way round.
QByteArray folded(const QString& report);
/// With menus, scripts, styles and related articles around it, accents as entities, words in tags.
QByteArray savedPage(const QString& report);
QByteArray utf16(const QString& report);
/// The paragraphs as pages of a PDF.
QByteArray printed(const QString& report);

} // namespace vraem::altered
