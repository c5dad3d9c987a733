// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// What the entity at page[at], an ampersand, stands for; moves at past it. An ampersand that begins none
/// stands for itself. Knows those of HTML 4 that occur in running text, and numbers.
QString takeHtmlEntity(const QString& page, qsizetype& at);

} // namespace vraem
