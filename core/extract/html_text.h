// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// The words of a page, a line a block, list items behind a bullet. A scanner, not a browser: it goes over
/// the text once, whatever that is, knows of no address, and skips what a reader does not see (scripts,
/// styles, comments, the head).
QString htmlText(const QString& page);

} // namespace vraem
