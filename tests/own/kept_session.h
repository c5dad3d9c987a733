// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../data/shipped.h"
#include "state/load_data.h"
#include "state/step_history.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vraem {

/// The shipped data set with a file of notes that is kept.
class KeptSession : public testing::Test
{
protected:
    KeptSession()
    {
        session.setDataset(loadShippedData().dataset);
        keeper.open(path);
        session.select(ambush);
    }

    Event shown(const EventId& id) const
    {
        const auto row = session.dataset()->rowOf(id);
        EXPECT_TRUE(row) << id.value.toStdString();
        return row ? session.dataset()->event(*row) : Event();
    }
    /// A correction of how many policemen died in the ambush, and the source it rests on.
    static std::pair<Source, Mention> correctionOfKilled(int killed)
    {
        auto [source, correction] = correctionOfAmbush(Field::Casualties);
        correction.id = correctionId(ambush, Field::Casualties);
        correction.casualties = {
            {Side::State, CasualtyGroup::Police, Effect::Killed, {killed, killed, killed}}};
        return {source, correction};
    }
    Annotation annotation() const { return session.overlay().annotationOf({atlasLayer().id, ambush}); }
    /// What the file holds, read anew.
    Overlay kept() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const JournalRead read = readJournal(file.readAll(), path);
        EXPECT_TRUE(read.issues.isEmpty());
        return read.history.overlay();
    }

    static inline const EventId ambush{QStringLiteral("2023-02-12-ambush")};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("notes.jsonl"));
    Session session;
    OverlayKeeper keeper{session};
    StepHistory steps{session, keeper};
};

} // namespace vraem
