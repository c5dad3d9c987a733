// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay/overlay_file.h"

#include "random_edits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

class OverlayFileTest : public testing::Test
{
protected:
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray& bytes) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// A file with edits 1 to `count`.
    void write(int count) const
    {
        OverlayFile file(path);
        file.open();
        for (int number = 1; number <= count; ++number)
            ASSERT_TRUE(file.add(noteEdit(number)).isEmpty());
    }

    QStringList filesBeside() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"deep/er/notes.jsonl"_s);
    QDateTime now = QDateTime(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::UTC);
};

/// The same with the file in the folder itself.
class DamagedOverlayFile : public OverlayFileTest
{
protected:
    DamagedOverlayFile() { path = folder.filePath(u"notes.jsonl"_s); }

    Issue onlyIssue(OverlayFile& file)
    {
        const Issues issues = file.open();
        EXPECT_EQ(issues.size(), 1);
        return issues.value(0);
    }
};

} // namespace

TEST_F(OverlayFileTest, CreatesNothingBeforeTheFirstEdit)
{
    {
        OverlayFile file(path);
        EXPECT_TRUE(file.open().isEmpty());
        EXPECT_FALSE(file.obstacle());
        EXPECT_TRUE(file.undo(now).isEmpty());
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    write(1);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(OverlayFileTest, EditsOfEveryKindComeBackAsTheyWere)
{
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        QFile::remove(path);
        OverlayFile file(path);
        file.open();
        for (int step = 0; step < 40; ++step) {
            const Issues issues = random() % 5 == 0   ? file.undo(now)
                                  : random() % 7 == 0 ? file.redo(now)
                                                      : file.add(randomEdit(random));
            ASSERT_TRUE(issues.isEmpty());
        }
        const JournalRead read = readJournal(bytes(), path);
        EXPECT_TRUE(read.issues.isEmpty()) << "round " << round;
        EXPECT_EQ(written(read.history), written(file.history())) << "round " << round;
    }
}

TEST_F(OverlayFileTest, UndoAndRedoOutliveTheProcess)
{
    {
        OverlayFile file(path);
        file.open();
        for (int number = 1; number <= 3; ++number)
            file.add(noteEdit(number));
        file.undo(now);
        file.undo(now);
        file.redo(now);
    }
    OverlayFile file(path);
    EXPECT_TRUE(file.open().isEmpty());
    EXPECT_EQ(file.history().done().size(), 2U);
    EXPECT_TRUE(file.redo(now).isEmpty());
    EXPECT_EQ(file.history().done().size(), 3U);
    EXPECT_EQ(file.history().toRedo(), nullptr);
}

TEST_F(OverlayFileTest, NamesTheDataSetItWasBegunFor)
{
    write(1);
    const JournalRead read = readJournal(bytes(), path);
    EXPECT_EQ(read.data.value, u"atlas"_s);
    EXPECT_EQ(read.dataVersion, u"1.0"_s);
}

TEST_F(DamagedOverlayFile, AnEntryCutAnywhereIsSetAsideAndAllBeforeItIsThere)
{
    write(3);
    const QByteArray whole = bytes();
    const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
    for (qsizetype cut = lastLine + 1; cut < whole.size() - 1; cut += 7) {
        put(whole.first(cut));
        OverlayFile file(path);
        const Issue issue = onlyIssue(file);
        ASSERT_EQ(issue.code, IssueCode::TornEntry) << cut;
        EXPECT_TRUE(issue.isWarning);
        EXPECT_EQ(issue.where, u"line 4"_s);
        EXPECT_EQ(file.history().done().size(), 2U);
        EXPECT_TRUE(file.add(noteEdit(3)).isEmpty());
        EXPECT_EQ(bytes(), whole);
        const QStringList aside = QDir(folder.path()).entryList({u"*.torn-*"_s});
        ASSERT_EQ(aside.size(), 1);
        QFile torn(folder.filePath(aside.front()));
        ASSERT_TRUE(torn.open(QIODevice::ReadOnly));
        EXPECT_EQ(torn.readAll(), whole.sliced(lastLine, cut - lastLine));
        torn.remove();
    }
}

TEST_F(DamagedOverlayFile, AWholeEntryWithoutItsLineEndIsKept)
{
    write(3);
    const QByteArray whole = bytes();
    put(whole.chopped(1));
    OverlayFile file(path);
    EXPECT_TRUE(file.open().isEmpty());
    EXPECT_EQ(file.history().done().size(), 3U);
    EXPECT_EQ(bytes(), whole);
}

TEST_F(DamagedOverlayFile, NoChangedByteWithinGoesUnnoticedAndNothingIsWrittenOver)
{
    write(4);
    const QByteArray whole = bytes();
    const qsizetype second = whole.indexOf('\n') + 1;
    const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
    for (qsizetype at = second; at < lastLine; at += 3) {
        QByteArray changed = whole;
        changed[at] = changed[at] == '\n' ? ' ' : static_cast<char>(changed[at] ^ 1);
        put(changed);
        OverlayFile file(path);
        const Issues issues = file.open();
        ASSERT_TRUE(hasErrors(issues)) << at;
        EXPECT_EQ(issues.front().code, IssueCode::DamagedEntry);
        EXPECT_TRUE(issues.front().where.startsWith(u"line "_s));
        EXPECT_FALSE(issues.front().expected.isEmpty());
        EXPECT_FALSE(file.add(noteEdit(5)).isEmpty());
        EXPECT_FALSE(file.undo(now).isEmpty());
        EXPECT_EQ(bytes(), changed);
    }
    EXPECT_FALSE(QDir(folder.path()).entryList({u"*.damaged-*"_s}).isEmpty());
}

TEST_F(DamagedOverlayFile, FilesOfOthersAreLeftAsTheyAre)
{
    for (const QByteArray& foreign :
         {QByteArray("a,b,c\n1,2,3\n"), QByteArray("{\"format\":\"vraem-atlas-dataset\"}\n"),
          QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("no line end")}) {
        put(foreign);
        OverlayFile file(path);
        EXPECT_EQ(onlyIssue(file).code, IssueCode::NotAnOverlay);
        EXPECT_EQ(file.add(noteEdit(1)).value(0).code, IssueCode::NotAnOverlay);
        EXPECT_EQ(bytes(), foreign);
    }
}

TEST_F(DamagedOverlayFile, ANewerVersionIsNotReadAndNotWritten)
{
    const QByteArray newer = "{\"format\":\"vraem-overlay\",\"version\":2}\n{\"what\":\"?\"}\n";
    put(newer);
    OverlayFile file(path);
    const Issue issue = onlyIssue(file);
    EXPECT_EQ(issue.code, IssueCode::NewerOverlay);
    EXPECT_EQ(issue.found, u"2"_s);
    EXPECT_FALSE(file.add(noteEdit(1)).isEmpty());
    EXPECT_EQ(bytes(), newer);
}

TEST_F(DamagedOverlayFile, AnEmptyFileIsBegun)
{
    put({});
    OverlayFile file(path);
    EXPECT_TRUE(file.open().isEmpty());
    EXPECT_TRUE(file.add(noteEdit(1)).isEmpty());
    EXPECT_TRUE(readJournal(bytes(), path).issues.isEmpty());
}

TEST_F(DamagedOverlayFile, WhatAnotherProgramChangedMeanwhileIsNotWrittenOver)
{
    write(1);
    OverlayFile file(path);
    file.open();
    const QByteArray changed = bytes() + entryLine(noteEdit(2));
    put(changed);
    EXPECT_EQ(file.add(noteEdit(3)).value(0).code, IssueCode::OverlayChanged);
    EXPECT_EQ(bytes(), changed);
    EXPECT_TRUE(file.open().isEmpty());
    EXPECT_EQ(file.history().done().size(), 2U);
    EXPECT_TRUE(file.add(noteEdit(3)).isEmpty());
    QFile::remove(path);
    EXPECT_EQ(file.add(noteEdit(4)).value(0).code, IssueCode::OverlayChanged);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(DamagedOverlayFile, ASecondWindowReadsAndTakesOverWhenTheFirstLetsGo)
{
    write(1);
    OverlayFile second(path);
    {
        OverlayFile first(path);
        EXPECT_TRUE(first.open().isEmpty());
        EXPECT_EQ(onlyIssue(second).code, IssueCode::OverlayInUse);
        EXPECT_EQ(second.history().done().size(), 1U);
        EXPECT_FALSE(second.add(noteEdit(9)).isEmpty());
        EXPECT_TRUE(first.add(noteEdit(2)).isEmpty());
    }
    EXPECT_TRUE(second.add(noteEdit(3)).isEmpty());
    EXPECT_EQ(second.history().done().size(), 3U);
}

TEST_F(DamagedOverlayFile, AFolderThatCannotBeWrittenIsSaid)
{
    path = u"/proc/notes.jsonl"_s;
    OverlayFile file(path);
    EXPECT_TRUE(file.open().isEmpty());
    EXPECT_EQ(file.add(noteEdit(1)).value(0).code, IssueCode::CannotWrite);
    EXPECT_TRUE(file.history().done().empty());
}
