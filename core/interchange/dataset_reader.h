// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "values/issue.h"

#include <vector>

namespace vraem {

/// Reads a data set from a folder with sources.json, factions.json, places.json and reports/*.json (their
/// shapes are in resources/schema). Reads all of it before judging, so that every finding is named at once;
/// there is a value only if there is no error. Warnings on merges come with the value.
Result<Dataset::Parts> readDataset(const QString& directory);

/// Whether the file begins as one that an export in JSON has written.
bool isDatasetFile(const QString& path);
/// Reads the data sets from the one file that an export in JSON has written, one for each layer that was
/// exported: sources, factions, places and mentions in the shapes of the folder's files. Links to events that
/// were not exported are dropped, with a warning each.
Result<std::vector<Dataset::Parts>> readDatasetFile(const QString& path);

/// A data set in which one file of reports/ stands in for what it had from that file's source.
Result<Dataset::Parts> readWithReport(const QString& file, const Dataset::Parts& context);

} // namespace vraem
