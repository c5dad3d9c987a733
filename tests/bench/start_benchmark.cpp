// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

/// From the start of a process, its libraries in the page cache, to the line that tells of its first full
/// frame.
void startProcess(benchmark::State& state, const QString& name)
{
    for (auto round : state) {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u'/' + name, {});
        if (!process.waitForReadyRead() || process.readAll().trimmed() != "drawn")
            state.SkipWithError((name + u" drew nothing"_s).toStdString());
        state.PauseTiming();
        process.waitForFinished();
        state.ResumeTiming();
    }
}

void startEmptyWindow(benchmark::State& state)
{
    startProcess(state, u"vraem-bench-start-empty"_s);
}

void startAtlas(benchmark::State& state)
{
    startProcess(state, u"vraem-bench-start-atlas"_s);
}

} // namespace

BENCHMARK(startEmptyWindow)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(startAtlas)->Unit(benchmark::kMillisecond)->UseRealTime();
