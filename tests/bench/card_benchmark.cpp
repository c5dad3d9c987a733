// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/hover_card.h"
#include "state/load_data.h"
#include "state/read_copies.h"

#include <benchmark/benchmark.h>

using namespace vraem;

namespace {

const DatasetPtr& atlas()
{
    static const DatasetPtr loaded = loadShippedData().dataset;
    return loaded;
}

/// The copies in the folder that VRAEM_REPORTS_DIR names; none where it names none.
AttachedReports copies()
{
    const QString folder = qEnvironmentVariable("VRAEM_REPORTS_DIR");
    if (folder.isEmpty())
        return {};
    return readCopies({.dataset = atlas(), .files = filesToAttach({folder})}).reports;
}

/// From the pointer at rest to the painted card, event after event; with passages where copies are attached.
void openCard(benchmark::State& state)
{
    Session session;
    session.setDataset(atlas());
    if (state.range(0))
        session.setReports(copies());
    HoverCard card(session);
    Row row = 0;
    for (auto round : state) {
        row = (row + 1) % atlas()->size();
        session.setHover(Hover{{atlas()->idOf(row)}, QRect(400, 300, 12, 12)});
        session.setCardPinned(true);
        card.grab();
        state.PauseTiming();
        session.setCardPinned(false);
        session.setHover(std::nullopt);
        state.ResumeTiming();
    }
}

} // namespace

BENCHMARK(openCard)->Arg(0)->Arg(1)->ArgName("copies")->Unit(benchmark::kMillisecond);
