// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layer.h"
#include "overlay/overlay_file.h"
#include "random_edits.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vraem::sample {

/// A file of the user's on the shipped data: a tag, a note and a bookmark on the ambush of 2023 and a
/// correction of who was killed in it, and an event of their own by word of mouth.
class OwnNotes
{
public:
    OwnNotes()
    {
        using namespace Qt::StringLiterals;
        OverlayFile file(path());
        file.open();
        Source source = ownSource(u"List of the dead"_s);
        source.kind = SourceKind::Document;
        Mention correction = killedCorrection(ambush, 9, source.id);
        correction.note = {reason, reason};
        correction.ownPassage = u"p. 12"_s;
        add(file, {SetTags{ambush, {u"seen"_s}}, SetNote{ambush, u"ask again"_s}, SetBookmark{ambush, true},
                   PutSource{source}, PutMention{correction}});
        Source witness = ownSource(u"Talk in Huanta"_s);
        witness.kind = SourceKind::Testimony;
        Mention event;
        event.id = {ownEvent.value};
        event.event = ownEvent;
        event.source = witness.id;
        event.eventClass = EventClass::Violence;
        event.subType = EventSubType::ArmedClash;
        event.title = {u"Clash told of"_s, u"Enfrentamiento contado"_s};
        event.summary = event.title;
        event.date =
            EventDate{{dateOfNumber(19'500), dateOfNumber(19'500)}, DatePrecision::Day, DateBasis::Explicit};
        add(file, {PutSource{witness}, PutMention{event}});
    }

    QString path() const { return m_folder.filePath(QStringLiteral("notes.jsonl")); }

    void append(const QByteArray& bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write(bytes);
    }

    static inline const EventId ambush{QStringLiteral("2023-02-12-ambush")};
    static inline const EventId ownEvent{QStringLiteral("own:told")};
    static inline const QString reason = QStringLiteral("two died later of their wounds");

private:
    static void add(OverlayFile& file, std::vector<Change> changes)
    {
        OverlayEdit made = edit(SetNote{});
        made.data = atlasLayer().id;
        made.changes = std::move(changes);
        EXPECT_TRUE(file.add(made).isEmpty());
    }

    QTemporaryDir m_folder;
};

} // namespace vraem::sample
