// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vraem {

/// Pages without the lines that a printing program puts at their heads and feet: first or last lines that,
/// but for their digits, are the same on at least half of two or more pages; at most two at each end. They
/// would stand within the sentences that go over a page's end.
QStringList withoutRunningLines(const QStringList& pages);

} // namespace vraem
