// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace vraem {

/// Several items of several fields in one cell: "shining-path | initiator; army | target". A backslash goes
/// before ; | and itself; a line end becomes \n, so that a row stays a line. Spaces at the ends of a field
/// are not kept.
QString toCellList(const QList<QStringList>& items);
QList<QStringList> fromCellList(const QString& cell);

} // namespace vraem
