// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fuzz_target.h"

#include "interchange/import/import.h"

#include <QTemporaryFile>

#include <cstdlib>

namespace {

/// What must hold of any file: every row is counted, the dataset has the rows taken, every event can be made.
void check(const vraem::ImportReport& report, const vraem::Dataset& dataset)
{
    using namespace vraem;
    if (report.rowsRead != report.rowsTaken + report.rowsRefused || dataset.size() != report.rowsTaken)
        std::abort();
    for (Row row = 0; row < dataset.size(); ++row) {
        const Event event = dataset.event(row);
        if (dataset.rowOf(event.id) != row)
            std::abort();
        if (event.place && !dataset.places().find(event.place->place))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size)
{
    using namespace vraem;
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        std::abort();
    file.resize(0);
    file.seek(0);
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.flush();
    ImportOutcome outcome =
        importFile({.path = file.fileName(), .layer = {QStringLiteral("layer")}, .threads = 1});
    writeReport(outcome.report);
    if (outcome.imported)
        check(outcome.report, Dataset(std::move(*outcome.imported)));
    return 0;
}
