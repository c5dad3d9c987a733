// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped_data.h"

#include "interchange/dataset_reader.h"
#include "interchange/export/record_reader.h"
#include "interchange/import/import.h"
#include "look/labels.h"
#include "model/combine.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {

QTextStream& standardOutput()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream& standardError()
{
    static QTextStream stream(stderr);
    return stream;
}

void print(const Issues& issues)
{
    for (const Issue& issue : issues)
        standardError() << labels::issue(issue) << '\n';
    standardError().flush();
}

DatasetPtr shippedDataset()
{
    Result<Dataset::Parts> parts = readDataset(u":/data"_s);
    if (!parts) {
        print(parts.issues);
        return nullptr;
    }
    parts->layer = atlasLayer();
    return std::make_shared<const Dataset>(std::move(*parts));
}

namespace {

/// With the name of its file, where it says no other.
DatasetPtr made(Dataset::Parts parts, const QString& name)
{
    if (parts.layer.id.isEmpty())
        parts.layer.id = {name};
    if (parts.layer.name.isEmpty())
        parts.layer.name = name;
    return std::make_shared<const Dataset>(std::move(parts));
}

} // namespace

DatasetPtr importedDataset(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    if (isDatasetFile(path)) {
        const Result<std::vector<Dataset::Parts>> read = readDatasetFile(path);
        print(read.issues);
        std::vector<DatasetPtr> parts;
        for (size_t i = 0; read && i < read.value->size(); ++i)
            parts.push_back(made((*read.value)[i], name));
        return read ? combine({parts}).dataset : nullptr;
    }
    if (isRecordFile(path)) {
        Result<Dataset::Parts> parts = readRecordFile(path);
        print(parts.issues);
        return parts ? made(std::move(*parts), name) : nullptr;
    }
    ImportOutcome outcome = importFile({.path = path, .layer = {name}});
    print(outcome.report.issues);
    if (!outcome.imported)
        return nullptr;
    return std::make_shared<const Dataset>(std::move(*outcome.imported));
}

} // namespace vraem
