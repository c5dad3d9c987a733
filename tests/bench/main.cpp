// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_bench.h"
#include "interactions_bench.h"

#include <CLI/CLI.hpp>
#include <benchmark/benchmark.h>

using namespace vraem;

namespace {

int runMicroBenchmarks(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 1 || std::string_view(argv[1]).starts_with("--benchmark"))
        return runMicroBenchmarks(argc, argv);
    CLI::App app("Benchmarks; without a command those of Google Benchmark over made-up data");
    app.require_subcommand(1);
    InteractionsOptions interactions;
    auto* forInteractions = app.add_subcommand("interactions", "Filters over a GED-like table");
    forInteractions->add_option("--csv", interactions.csv)->required()->check(CLI::ExistingFile);
    forInteractions->add_option("--states", interactions.states)->required()->check(CLI::ExistingFile);
    forInteractions->add_option("--out", interactions.out)->required();
    forInteractions->add_flag("--overlap", interactions.isOverlap, "Filter as the window does");
    ImportBenchOptions imports;
    auto* forImport = app.add_subcommand("import", "Opening a table");
    forImport->add_option("--csv", imports.csv)->required()->check(CLI::ExistingFile);
    forImport->add_option("--out", imports.out);
    forImport->add_option("--threads", imports.threads);
    CLI11_PARSE(app, argc, argv);
    return forInteractions->parsed() ? runInteractions(interactions) : runImportBench(imports);
}
