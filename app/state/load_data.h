// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/import.h"
#include "interchange/import/inspection.h"
#include "query_worker.h"

namespace vraem {

/// What is to be opened, and how.
struct LoadRequest
{
    QString path;
    /// For a table: which of its columns are what. Without one, nothing is read of a table that is none of
    /// the known data sets.
    std::optional<ColumnMapping> mapping = std::nullopt;
    /// What the file is put beside, as a layer of its own; nothing for the file alone.
    std::vector<DatasetPtr> beside = {};
    std::function<void(const ImportProgress&)> onProgress = {};
    std::stop_token cancel = {};
};

/// What reading a data set gave.
struct LoadedData
{
    /// nullptr where nothing could be made of the file.
    DatasetPtr dataset = nullptr;
    /// Of the file alone; nullopt where nothing could be made of it.
    std::optional<int> events = std::nullopt;
    /// Whether it was put beside others, or was to be.
    bool isLayer = false;
    /// Where there is a data set, errors stand for rows that were refused.
    Issues issues = {};
    /// Where the file was imported, not one of our own.
    std::optional<ImportReport> report = std::nullopt;
    /// A table whose columns have to be named first.
    std::optional<Inspection> unmapped = std::nullopt;
    /// Ready to answer; made by DataLoader alone.
    QueryEnginePtr engine = nullptr;
};

/// Where the data set that the program ships stands; can be loaded like any folder.
QString shippedDataPath();
LoadedData loadShippedData();

/// Reads a data folder, its dataset.json, a data set exported as JSON, CSV or GeoJSON, one report file, which
/// then stands in for what the shipped data has from its source, or a file of events in another format (see
/// inspect()). What a file is, its content tells. Blocks.
LoadedData loadData(const LoadRequest& request);

/// Data sets that are read already, side by side; nullptr in what it gives where it was cancelled.
LoadedData putSideBySide(const std::vector<DatasetPtr>& parts, const std::stop_token& cancel);

} // namespace vraem
