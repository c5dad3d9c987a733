// SPDX-License-Identifier: GPL-3.0-or-later
#include "../overlay/own_notes.h"
#include "run_events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

class OwnNotesOnTheCommandLine : public testing::Test
{
protected:
    Outcome run(QStringList arguments) const
    {
        return runEvents(arguments << u"--overlay"_s << notes.path());
    }
    QString outputOf(const QStringList& arguments) const
    {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.messages.toStdString();
        return QString::fromUtf8(outcome.output);
    }
    /// What a column of a table has in the row of an event.
    static QString cell(const QString& csv, const EventId& event, const QString& column)
    {
        const QStringList lines = csv.split(u"\r\n"_s);
        for (const QString& line : lines) {
            if (line.startsWith(event.value + u','))
                return splitRow(line).value(lines.first().split(u',').indexOf(column));
        }
        ADD_FAILURE() << event.value.toStdString();
        return {};
    }

    OwnNotes notes;

private:
    static QStringList splitRow(const QString& line)
    {
        QStringList cells{QString()};
        bool isQuoted = false;
        for (const QChar character : line) {
            isQuoted = isQuoted != (character == u'"');
            if (character == u',' && !isQuoted)
                cells.append(QString());
            else
                cells.last() += character;
        }
        return cells;
    }
};

} // namespace

TEST_F(OwnNotesOnTheCommandLine, TablesKeepTheUsersReasonApartAndCiteTheirSource)
{
    const QString csv = outputOf({u"list"_s, u"--format"_s, u"csv"_s});
    EXPECT_FALSE(cell(csv, OwnNotes::ambush, u"note_en"_s).contains(OwnNotes::reason));
    EXPECT_FALSE(cell(csv, OwnNotes::ambush, u"note_es"_s).contains(OwnNotes::reason));
    EXPECT_EQ(cell(csv, OwnNotes::ambush, u"own_changes"_s),
              u"casualties | own:List of the dead | "_s + OwnNotes::reason);
    EXPECT_TRUE(cell(csv, OwnNotes::ambush, u"citations"_s)
                    .contains(u"own:List of the dead (the user's own source), p. 12"_s));
    EXPECT_TRUE(cell(csv, OwnNotes::ownEvent, u"citations"_s).contains(u"own:Talk in Huanta"_s));
    EXPECT_TRUE(cell(csv, OwnNotes::ownEvent, u"own_changes"_s).startsWith(u"own event | "));
    const Outcome published = runEvents({u"list"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(cell(QString::fromUtf8(published.output), OwnNotes::ambush, u"own_changes"_s), QString());
}

TEST_F(OwnNotesOnTheCommandLine, GeoJsonHasTheSameColumns)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"own.geojson"_s);
    outputOf({u"export"_s, u"--output"_s, path});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("\"own_changes\": \"casualties | own:List of the dead"));
    EXPECT_FALSE(bytes.contains("\"note_en\": \"" + OwnNotes::reason.toUtf8()));
}

TEST_F(OwnNotesOnTheCommandLine, ListsSayWhatIsTheUsersAndFindItByTag)
{
    const Outcome tagged = run({u"list"_s, u"--tag"_s, u"seen"_s});
    EXPECT_EQ(tagged.exitCode, 0);
    EXPECT_TRUE(tagged.output.contains("2023-02-12-ambush"));
    EXPECT_EQ(tagged.output.count('\n'), 2);
    EXPECT_TRUE(tagged.messages.contains(u"1 correction of yours, 1 event of your own"_s))
        << tagged.messages.toStdString();
    EXPECT_TRUE(outputOf({u"list"_s, u"--filter"_s, u"is:own"_s}).contains(u"own:told"_s));
}

TEST_F(OwnNotesOnTheCommandLine, WhatIsTheUsersCannotBeAskedForWithoutTheirFile)
{
    for (const QStringList& asking :
         {QStringList{u"list"_s, u"--tag"_s, u"seen"_s}, QStringList{u"list"_s, u"--note"_s, u"ask"_s},
          QStringList{u"list"_s, u"--is"_s, u"corrected"_s},
          QStringList{u"list"_s, u"--filter"_s, u"tag:seen"_s},
          QStringList{u"bibliography"_s, u"--filter"_s, u"bookmark:yes"_s},
          QStringList{u"export"_s, u"--output"_s, u"x.csv"_s, u"--tag"_s, u"seen"_s}}) {
        const Outcome refused = runEvents(asking);
        EXPECT_EQ(refused.exitCode, 2) << asking.join(u' ').toStdString();
        EXPECT_TRUE(refused.output.isEmpty());
        EXPECT_TRUE(refused.messages.contains(u"name it with --overlay FILE"_s))
            << refused.messages.toStdString();
        EXPECT_TRUE(refused.messages.contains(asking.at(asking.size() - 2)));
    }
}

TEST_F(OwnNotesOnTheCommandLine, NotesAreListedInBothLanguages)
{
    const QString english = outputOf({u"notes"_s});
    EXPECT_TRUE(english.contains(u"correction: casualties"_s)) << english.toStdString();
    EXPECT_TRUE(english.contains(u"event of your own"_s));
    const QString spanish = outputOf({u"--language"_s, u"es"_s, u"notes"_s});
    for (const QString& word : {u"bookmark"_s, u"correction"_s, u"tags"_s, u"EVENT "_s})
        EXPECT_FALSE(spanish.contains(word)) << spanish.toStdString();
    const Outcome byName = runEvents({u"notes"_s, notes.path()});
    EXPECT_EQ(QString::fromUtf8(byName.output), english);
}

TEST_F(OwnNotesOnTheCommandLine, NotesNeedAFileInOneWayOrTheOther)
{
    EXPECT_FALSE(runEvents({u"notes"_s, u"--help"_s}).output.contains("REQUIRED"));
    const Outcome none = runEvents({u"notes"_s});
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_TRUE(none.messages.contains(u"--overlay"_s)) << none.messages.toStdString();
}

TEST_F(OwnNotesOnTheCommandLine, ADamagedFileIsNamedInSpanishToo)
{
    notes.append("{\"at\":1}\n{\"at\":2}\n");
    const Outcome outcome = run({u"--language"_s, u"es"_s, u"list"_s});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.messages.contains(u"línea 4"_s)) << outcome.messages.toStdString();
    EXPECT_FALSE(outcome.messages.contains(u"line "_s)) << outcome.messages.toStdString();
    const Outcome missing = runEvents({u"--language"_s, u"es"_s, u"notes"_s, u"/no/such.jsonl"_s});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_FALSE(missing.messages.contains(u"No such file"_s)) << missing.messages.toStdString();
}

TEST_F(OwnNotesOnTheCommandLine, OwnSourcesAreCitedAsWhatTheyAre)
{
    const QString told = OwnNotes::ownEvent.value;
    const auto cited = [&](const QString& id, const QString& format) {
        return outputOf({u"bibliography"_s, id, u"--format"_s, format});
    };
    EXPECT_TRUE(cited(told, u"csl-json"_s).contains(u"\"type\": \"interview\""_s));
    EXPECT_TRUE(cited(told, u"ris"_s).contains(u"TY  - PCOMM"_s));
    EXPECT_TRUE(cited(told, u"bibtex"_s).contains(u"type = {Testimony}"_s));
    EXPECT_TRUE(cited(told, u"plain"_s).contains(u"[testimony; the user's own source]"_s));
    EXPECT_FALSE(cited(told, u"plain"_s).contains(u"record own:"_s));
    const QString ambush = OwnNotes::ambush.value;
    EXPECT_TRUE(cited(ambush, u"csl-json"_s).contains(u"\"type\": \"document\""_s));
    EXPECT_TRUE(cited(ambush, u"ris"_s).contains(u"TY  - GEN"_s));
    EXPECT_TRUE(cited(ambush, u"bibtex"_s).contains(u"type = {Document}"_s));
    EXPECT_TRUE(cited(ambush, u"plain"_s).contains(u"SHA-256 of your changes: "_s));
    EXPECT_TRUE(cited(ambush, u"plain"_s).contains(u"SHA-256 of the data set: "_s));
}

TEST_F(OwnNotesOnTheCommandLine, WhatIsAboutNothingIsFound)
{
    OverlayFile file(notes.path());
    EXPECT_TRUE(file.open().isEmpty());
    OverlayEdit orphan = edit(SetNote{{u"no-such-event"_s}, u"lost"_s});
    EXPECT_TRUE(file.add(orphan).isEmpty());
    EXPECT_TRUE(run({u"check"_s}).messages.contains(u"no-such-event"_s));
}

TEST_F(OwnNotesOnTheCommandLine, ShowNamesTheUsersValueBesideThatOfTheReports)
{
    const QString shown = outputOf({u"show"_s, OwnNotes::ambush.value});
    const qsizetype differ = shown.indexOf(u"The sources differ: casualties\n"_s);
    ASSERT_GE(differ, 0) << shown.toStdString();
    EXPECT_TRUE(shown.sliced(differ).contains(u"state: 9 soldiers killed (your value)"_s))
        << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"[document; the user's own source]"_s));
    EXPECT_TRUE(shown.contains(OwnNotes::reason));
}
