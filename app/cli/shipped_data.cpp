// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped_data.h"

#include "interchange/dataset_reader.h"
#include "interchange/export/record_reader.h"
#include "interchange/import/import.h"
#include "look/labels.h"

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

DatasetPtr importedDataset(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    if (isDatasetFile(path) || isRecordFile(path)) {
        Result<Dataset::Parts> parts = isDatasetFile(path) ? readDatasetFile(path) : readRecordFile(path);
        print(parts.issues);
        if (parts && parts->layer.id.isEmpty())
            parts->layer = {{name}, name, {}};
        return parts ? std::make_shared<const Dataset>(std::move(*parts)) : nullptr;
    }
    ImportOutcome outcome = importFile({.path = path, .layer = {name}});
    print(outcome.report.issues);
    if (!outcome.imported)
        return nullptr;
    return std::make_shared<const Dataset>(std::move(*outcome.imported));
}

} // namespace vraem
