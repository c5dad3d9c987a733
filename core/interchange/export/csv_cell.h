// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// Keeps spreadsheets from running text as a formula: an apostrophe goes before = + - @, their full-width
/// forms, a tab or a line end where these open the cell or follow a semicolon, tab or line end (where a
/// spreadsheet of another locale splits the row). An apostrophe that stands there already gets one more, so
/// that withoutGuards() undoes exactly this. Numbers are no text: never guard them, -12.5 must stay a number.
QString withGuards(const QString& text);
QString withoutGuards(const QString& text);

/// As it stands between commas (RFC 4180): in quotes where it holds a comma, a quote, a semicolon or a line
/// end.
QString csvCell(const QString& text);

} // namespace vraem
