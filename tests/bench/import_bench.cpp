// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_bench.h"

#include "interchange/import/import.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// A line of /proc/self/status such as VmHWM, in bytes; nullopt on other systems.
std::optional<qint64> memoryOf(const char* name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray key = QByteArray(name) + ':';
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).replace("kB", "").trimmed().toLongLong() * 1024;
    }
    return std::nullopt;
}

QJsonValue valueOf(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

int runImportBench(const ImportBenchOptions& options)
{
    const auto before = memoryOf("VmRSS");
    const auto start = std::chrono::steady_clock::now();
    ImportOutcome outcome = importFile(
        {.path = QString::fromStdString(options.csv), .layer = {u"file"_s}, .threads = options.threads});
    if (!outcome.imported)
        return 1;
    const auto dataset = std::make_shared<const Dataset>(std::move(*outcome.imported));
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
    const QJsonObject result{
        {u"import_ms"_s, elapsed.count()},
        {u"threads"_s, options.threads},
        {u"rows"_s, dataset->size()},
        {u"rows_refused"_s, outcome.report.rowsRefused},
        {u"text_bytes"_s, static_cast<qint64>(dataset->columns().text.arenas.front()->memory())},
        {u"rss_before"_s, valueOf(before)},
        {u"rss_peak"_s, valueOf(memoryOf("VmHWM"))},
        {u"rss_final"_s, valueOf(memoryOf("VmRSS"))}};
    const QByteArray json = QJsonDocument(result).toJson();
    std::fputs(json.constData(), stdout);
    QFile file(QString::fromStdString(options.out));
    return options.out.empty() || (file.open(QIODevice::WriteOnly) && file.write(json) == json.size()) ? 0
                                                                                                       : 1;
}

} // namespace vraem
