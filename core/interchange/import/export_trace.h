// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vraem {

/// What the notice beside a table says that an export of this program wrote.
struct ExportTrace
{
    /// The data sets that the events are from.
    QString dataSets;
    /// What their providers ask for; empty where they ask for nothing.
    QString terms;
};

/// Read from FILE.about.txt, if it names the SHA-256 of the file as it is: the layout of a table does not say
/// whose data it holds. nullopt for a table from elsewhere. Blocks.
std::optional<ExportTrace> exportTraceOf(const QString& path);

} // namespace vraem
