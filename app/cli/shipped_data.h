// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "values/issue.h"

#include <QTextStream>

namespace vraem {

QTextStream& standardOutput();
QTextStream& standardError();

/// One line an issue to standard error.
void print(const Issues& issues);

/// The data set that the program ships; nullptr, with the reasons printed, where it is damaged.
DatasetPtr shippedDataset();

/// The events of a file of UCDP GED, ACLED, GTD or a table whose columns have the usual names; nullptr, with
/// the reasons printed, where there are none. What was refused of it is printed too.
DatasetPtr importedDataset(const QString& path);

} // namespace vraem
