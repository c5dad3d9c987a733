// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_reading.h"

#include "overlay_journal.h"

#include <QFile>

namespace vraem {

OverlayRead readOverlay(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, {{IssueCode::CannotRead, path, {}, file.errorString(), {}}}};
    const JournalRead read = readJournal(file.readAll(), path);
    return {read.history.overlay(), read.history.done(), read.issues};
}

} // namespace vraem
