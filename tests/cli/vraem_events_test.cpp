// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_events.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QJsonArray listed(QStringList arguments)
{
    const Outcome result = runEvents(QStringList{u"list"_s, u"--format"_s, u"json"_s} + arguments);
    EXPECT_EQ(result.exitCode, 0) << result.messages.toStdString();
    return QJsonDocument::fromJson(result.output).array();
}

} // namespace

TEST(VraemEvents, ListsIncidentsUnlessAskedForAll)
{
    const auto incidents = listed({});
    const auto all = listed({u"--unit"_s, u"all"_s});
    EXPECT_GT(incidents.size(), 30);
    EXPECT_GT(all.size(), incidents.size());
    for (const auto& event : incidents)
        EXPECT_EQ(event.toObject().value(u"unit"_s).toString(), u"incident"_s);
}

TEST(VraemEvents, FiltersByEveryOption)
{
    EXPECT_EQ(listed({u"--year"_s, u"2022"_s}).size(), 0);
    const auto ambush = listed({u"--from"_s, u"2023-02-12"_s, u"--to"_s, u"2023-02-12"_s, u"--faction"_s,
                                u"Shining Path"_s, u"--type"_s, u"battles"_s, u"--place"_s, u"VRAEM"_s,
                                u"--source"_s, u"ic-2023-offensive"_s, u"--text"_s, u"police ambush"_s});
    ASSERT_EQ(ambush.size(), 1);
    EXPECT_EQ(ambush.at(0).toObject().value(u"id"_s).toString(), u"2023-02-12-ambush"_s);
}

TEST(VraemEvents, TakesAFilterInWordsBesideTheOptions)
{
    const auto found = listed({u"--filter"_s, u"year:2023 police ambush"_s, u"--type"_s, u"battles"_s});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.at(0).toObject().value(u"id"_s).toString(), u"2023-02-12-ambush"_s);
    EXPECT_EQ(listed({u"--filter"_s, u"unit:any"_s}).size(), listed({u"--unit"_s, u"all"_s}).size());
    const Outcome wrong = runEvents({u"list"_s, u"--filter"_s, u"bogus:yes"_s});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.messages.contains(u"bogus:"_s)) << wrong.messages.toStdString();
}

TEST(VraemEvents, ListsALowerBoundAsOne)
{
    const Outcome outcome = runEvents({u"list"_s, u"--filter"_s, u"from:2021-05-23 to:2021-05-23"_s});
    EXPECT_TRUE(outcome.output.contains("at least 16")) << outcome.output.toStdString();
}

TEST(VraemEvents, RefusesDatesThatEndBeforeTheyStart)
{
    for (const QStringList& arguments :
         {QStringList{u"list"_s, u"--from"_s, u"2023-06"_s, u"--to"_s, u"2023-01"_s},
          QStringList{u"list"_s, u"--filter"_s, u"from:2023-06 to:2023-01"_s},
          QStringList{u"list"_s, u"--filter"_s, u"from:2023-06"_s, u"--to"_s, u"2023-01"_s}}) {
        const Outcome outcome = runEvents(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(outcome.output.isEmpty());
        EXPECT_TRUE(outcome.messages.contains(u"2023-06-01"_s)) << outcome.messages.toStdString();
    }
}

TEST(VraemEvents, SaysInWhatFormAValueIsWanted)
{
    const Outcome day = runEvents({u"list"_s, u"--from"_s, u"30/06/2022"_s});
    EXPECT_EQ(day.exitCode, 2);
    EXPECT_TRUE(day.messages.contains(u"--from"_s));
    EXPECT_TRUE(day.messages.contains(u"YYYY-MM-DD"_s)) << day.messages.toStdString();
    EXPECT_FALSE(day.messages.contains(u"codebook"_s));
    const Outcome cited = runEvents({u"bibliography"_s, u"nope"_s});
    EXPECT_EQ(cited.exitCode, 2);
    EXPECT_TRUE(cited.messages.contains(u"ic-2020-stalemate"_s)) << cited.messages.toStdString();
}

TEST(VraemEvents, DoesNotCountTheRowsOfAFileThatIsNotThere)
{
    const Outcome outcome = runEvents({u"import-check"_s, u"/no/such/missing.csv"_s});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.output.isEmpty()) << outcome.output.toStdString();
    EXPECT_TRUE(outcome.messages.contains(u"missing.csv"_s));
}

TEST(VraemEvents, AnOpenEndIsNull)
{
    const auto found = listed({u"--text"_s, u"\"Failed operation\""_s});
    ASSERT_EQ(found.size(), 1);
    const QJsonObject date = found.at(0).toObject().value(u"date"_s).toObject();
    EXPECT_TRUE(date.value(u"start"_s).isNull());
    EXPECT_EQ(date.value(u"end"_s).toString(), u"2023-03-18"_s);
}

TEST(VraemEvents, DataGoesToOutputAndMessagesToError)
{
    const Outcome csv = runEvents({u"list"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.output.startsWith("id,unit,"));
    EXPECT_TRUE(csv.messages.contains(u"42"_s));
    EXPECT_FALSE(csv.output.contains("42 killed"));
}

TEST(VraemEvents, WrongUseExitsWith2AndSaysWhatThereIs)
{
    const Outcome unknown = runEvents({u"list"_s, u"--type"_s, u"war"_s});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_TRUE(unknown.output.isEmpty());
    EXPECT_TRUE(unknown.messages.contains(u"Battles"_s));
    EXPECT_EQ(runEvents({u"list"_s, u"--no-such-option"_s}).exitCode, 2);
    EXPECT_EQ(runEvents({}).exitCode, 2);
    EXPECT_EQ(runEvents({u"--help"_s}).exitCode, 0);
    EXPECT_TRUE(runEvents({u"--help"_s}).output.contains("Examples"));
}

TEST(VraemEvents, ShowsAnEventOrSaysThatThereIsNone)
{
    const Outcome shown = runEvents({u"show"_s, u"2021-05-23-san-miguel"_s});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_TRUE(QString::fromUtf8(shown.output).contains(u"San Miguel del Ene"_s));
    const Outcome none = runEvents({u"show"_s, u"no-such-event"_s});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_TRUE(none.output.isEmpty());
}

TEST(VraemEvents, ShowsInWordsWhatSourcesDifferOn)
{
    const QString killings = u"2021-05-23-san-miguel"_s;
    const QString shown = QString::fromUtf8(runEvents({u"show"_s, killings}).output);
    const QString differ =
        shown.sliced(shown.indexOf(u"The sources differ: how surely the actors are named\n"));
    EXPECT_TRUE(differ.contains(u"Militarized Communist Party of Peru (initiator; alleged)"_s))
        << differ.toStdString();
    EXPECT_FALSE(differ.contains(u"mpcp"_s)) << differ.toStdString();
    const QString spanish =
        QString::fromUtf8(runEvents({u"--language"_s, u"es"_s, u"show"_s, killings}).output);
    EXPECT_TRUE(spanish.contains(u"Las fuentes difieren: con qué certeza se nombra a los actores\n"_s))
        << spanish.toStdString();
    EXPECT_TRUE(spanish.contains(u"ca. 24–30 de mayo de 2021 (fecha no impresa)"_s)) << spanish.toStdString();
}

TEST(VraemEvents, SpeaksSpanish)
{
    const Outcome shown = runEvents({u"--language"_s, u"es"_s, u"show"_s, u"2021-05-23-san-miguel"_s});
    EXPECT_TRUE(QString::fromUtf8(shown.output).contains(u"Matanza"_s));
    EXPECT_TRUE(QString::fromUtf8(shown.output).contains(u"23 de mayo de 2021"_s));
}

TEST(VraemEvents, ChecksAFileAndNamesWhatIsWrong)
{
    EXPECT_EQ(runEvents({u"check"_s}).exitCode, 0);
    QTemporaryDir directory;
    QFile file(directory.filePath(u"report.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"source": "ic-2020-stalemate", "mentions": [{"id": "m"}]})");
    file.close();
    const Outcome wrong = runEvents({u"check"_s, file.fileName()});
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_TRUE(wrong.messages.contains(file.fileName()));
    EXPECT_TRUE(wrong.messages.contains(u"mentions[0].event"_s));
}

TEST(VraemEvents, ReportsThatAreNotThereAreNamed)
{
    QTemporaryDir empty;
    const Outcome outcome = runEvents({u"check"_s, u"--reports"_s, empty.path()});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.messages.contains(u"(usdos-crt-2023-peru)"_s)) << outcome.messages.toStdString();
}

TEST(VraemEvents, RecognisesCopiesByWhatTheyHoldNotByTheirNames)
{
    const QString reports = qEnvironmentVariable("VRAEM_REPORTS_DIR");
    if (reports.isEmpty())
        GTEST_SKIP() << "skipped: VRAEM_REPORTS_DIR names no folder with the texts of the five reports";
    const QTemporaryDir folder;
    int number = 0;
    for (const QString& name : QDir(reports).entryList({u"0*.txt"_s}, QDir::Files))
        ASSERT_TRUE(
            QFile::copy(QDir(reports).filePath(name), folder.filePath(u"copy %1.txt"_s.arg(++number))));
    ASSERT_GE(number, 5);
    const Outcome renamed = runEvents({u"check"_s, u"--reports"_s, folder.path()});
    EXPECT_EQ(renamed.exitCode, 0) << renamed.messages.toStdString();
    QFile first(folder.filePath(u"copy 1.txt"_s));
    first.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(first.open(QIODevice::ReadWrite));
    const QByteArray text = first.readAll();
    first.seek(0);
    first.write("Saved from a browser\n" + text);
    first.close();
    const Outcome altered = runEvents({u"check"_s, u"--reports"_s, folder.path()});
    EXPECT_EQ(altered.exitCode, 0) << "all passages are found; " << altered.messages.toStdString();
    EXPECT_TRUE(altered.messages.contains(u"1 warning"_s)) << altered.messages.toStdString();
}

TEST(VraemEvents, TellsWhatBecameOfTheData)
{
    const Outcome outcome = runEvents({u"changelog"_s});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_TRUE(outcome.output.contains("1.0.0, 22 November 2026"));
    EXPECT_TRUE(outcome.output.contains("agreed was not recorded"));
    EXPECT_TRUE(runEvents({u"--language"_s, u"es"_s, u"changelog"_s}).output.contains("No se registró"));
}

TEST(VraemEvents, ImportCheckSaysWhatAFileIsAndWhatItRefuses)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"events.csv"_s);
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    ASSERT_TRUE(write("id,date,place\n1,2020-01-01,Huanta\n"));
    const Outcome good = runEvents({u"import-check"_s, path});
    EXPECT_EQ(good.exitCode, 0) << good.messages.toStdString();
    EXPECT_TRUE(good.output.contains("rows taken: 1\n"));
    ASSERT_TRUE(write("id,date,place\n1,2020-01-01,Huanta\n2,2020-02-31,Satipo\n"));
    const QString report = folder.filePath(u"report.csv"_s);
    const Outcome bad = runEvents({u"import-check"_s, path, u"--report"_s, report});
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_TRUE(bad.output.contains("rows refused: 1\n"));
    EXPECT_TRUE(bad.messages.contains(u"line 3, column date"_s));
    EXPECT_TRUE(QFile::exists(report));
}

TEST(VraemEvents, ListsTheEventsOfAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"events.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("id,date,place\n1,2020-01-01,Huanta\n2,2021-01-01,Satipo\n");
    file.close();
    const auto events = listed({u"--open"_s, file.fileName(), u"--year"_s, u"2021"_s});
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.at(0).toObject().value(u"id"_s).toString(), u"2"_s);
}

TEST(VraemEvents, WritesABibliographyOfAViewAndOfAnEvent)
{
    const Outcome bib = runEvents({u"bibliography"_s, u"--year"_s, u"2023"_s, u"--format"_s, u"bibtex"_s});
    EXPECT_EQ(bib.exitCode, 0) << bib.messages.toStdString();
    EXPECT_EQ(bib.output.count("@report{"), 1);
    EXPECT_EQ(bib.output.count("@article{"), 1);
    EXPECT_EQ(bib.output.count("@dataset{"), 1);
    const Outcome event = runEvents({u"bibliography"_s, u"2021-05-23-san-miguel"_s});
    EXPECT_EQ(event.exitCode, 0);
    EXPECT_TRUE(event.output.contains("InSight Crime"));
    EXPECT_EQ(runEvents({u"bibliography"_s, u"no-such-thing"_s}).exitCode, 2);
}

TEST(VraemEvents, ShowsTheLatestOutcomeBesideANamedSuspect)
{
    const Outcome shown = runEvents({u"show"_s, u"2019-01-17-hamdar-retrial"_s});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_TRUE(
        QString::fromUtf8(shown.output)
            .contains(
                u"Muhammad Ghaleb Hamdar: not guilty (April 2023; US Department of State, report on 2023"_s))
        << shown.output.toStdString();
}

TEST(VraemEvents, PutsAFileBesideTheAtlasWithoutAddingTotals)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.geojson"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const Outcome exported =
        runEvents({u"export"_s, u"--output"_s, file.fileName(), u"--force"_s, u"--year"_s, u"2023"_s});
    ASSERT_EQ(exported.exitCode, 0) << exported.messages.toStdString();
    const Outcome alone = runEvents({u"list"_s, u"--year"_s, u"2023"_s});
    const Outcome both = runEvents({u"list"_s, u"--year"_s, u"2023"_s, u"--layer"_s, file.fileName()});
    ASSERT_EQ(both.exitCode, 0) << both.messages.toStdString();
    EXPECT_TRUE(both.messages.contains(u"VRAEM Atlas: "_s + alone.messages)) << both.messages.toStdString();
    EXPECT_EQ(both.messages.count(u" killed"_s), 2) << both.messages.toStdString();
    EXPECT_TRUE(both.output.contains("LAYER"));
    const Outcome one = runEvents({u"list"_s, u"--layer"_s, file.fileName(), u"--in-layer"_s, u"atlas"_s});
    EXPECT_EQ(one.exitCode, 0) << one.messages.toStdString();
    EXPECT_EQ(runEvents({u"list"_s, u"--in-layer"_s, u"nobody"_s}).exitCode, 2);
}

} // namespace vraem
