// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch_loader.h"

#include "model/combine.h"

namespace vraem {
namespace {

LoadedData readUnasked(const QString& path, const std::vector<DatasetPtr>& beside)
{
    LoadedData data = loadData({.path = path, .beside = beside});
    return data.unmapped
               ? loadData({.path = path, .mapping = data.unmapped->suggestedMapping, .beside = beside})
               : data;
}

} // namespace

std::vector<LaunchedFile> readAll(const LaunchOptions& options)
{
    const QString first = options.open.isEmpty() ? shippedDataPath() : options.open;
    std::vector<LaunchedFile> files{{first, readUnasked(first, {})}};
    for (const QString& path : options.layers) {
        const DatasetPtr& shown = files.back().data.dataset;
        if (!shown)
            break;
        files.push_back({path, readUnasked(path, partsOf(shown))});
    }
    return files;
}

LaunchLoader::LaunchLoader(FileOpener& opener, DataLoader& loader, const LaunchOptions& options)
    : m_opener(opener), m_first(options.open), m_left(options.layers)
{
    // Behind the opener, which hands over what was read before the next file is asked for.
    connect(&loader, &DataLoader::finished, this, [this](const QString& path, const LoadedData& data) {
        if (m_current.isEmpty() || path != m_current || data.unmapped)
            return;
        m_current.clear();
        if (data.dataset)
            openNext();
    });
}

void LaunchLoader::start()
{
    if (m_first.isEmpty()) {
        openNext();
        return;
    }
    m_current = m_first;
    m_opener.open(m_first);
}

void LaunchLoader::openNext()
{
    if (m_left.isEmpty()) {
        Q_EMIT done();
        return;
    }
    m_current = m_left.takeFirst();
    m_opener.add(m_current);
}

} // namespace vraem
