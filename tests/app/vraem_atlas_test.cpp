// SPDX-License-Identifier: GPL-3.0-or-later
#include "../overlay/own_notes.h"
#include "query/filter_terms.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

class VraemAtlas : public testing::Test
{
protected:
    int run(const QStringList& arguments, const QStringList& withoutVariables = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : withoutVariables)
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VRAEM_ATLAS), arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        messages = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }

    QString path(const QString& name) const { return directory.filePath(name); }

    static int coloursIn(const QImage& image)
    {
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return static_cast<int>(colours.size());
    }

    QTemporaryDir directory;
    QString messages;
};

} // namespace

TEST_F(VraemAtlas, DrawsItsWindowWithoutADisplay)
{
    ASSERT_EQ(run({u"--screenshot"_s, path(u"a.png"_s), u"--size"_s, u"1366x768"_s},
                  {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}),
              0)
        << messages.toStdString();
    const QImage image(path(u"a.png"_s));
    EXPECT_EQ(image.size(), QSize(1366, 768));
    EXPECT_GT(coloursIn(image), 200);
}

TEST_F(VraemAtlas, WritesPlaybackAsFramesOfOneSizeAndNeverOverOthers)
{
    const QStringList asked{u"--frames"_s, path(u"film"_s), u"--filter"_s, u"year:2021"_s};
    ASSERT_EQ(run(asked, {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s}), 0) << messages.toStdString();
    const QDir folder(path(u"film"_s));
    const QStringList frames = folder.entryList({u"*.png"_s});
    ASSERT_GE(frames.size(), 3);
    EXPECT_EQ(frames.first(), u"frame-0001.png"_s);
    const QImage first(folder.filePath(frames.first()));
    const QImage last(folder.filePath(frames.last()));
    EXPECT_EQ(first.size(), last.size());
    EXPECT_NE(first, last);
    EXPECT_EQ(run(asked, {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s}), 1);
    EXPECT_TRUE(messages.contains(u"frame-0001.png"_s)) << messages.toStdString();
    EXPECT_EQ(folder.entryList({u"*.png"_s}), frames);
}

TEST_F(VraemAtlas, LogsTheFramesOfTheMap)
{
    ASSERT_EQ(run({u"--screenshot"_s, path(u"a.png"_s), u"--frame-log"_s, path(u"frames.csv"_s)}), 0)
        << messages.toStdString();
    QFile log(path(u"frames.csv"_s));
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    EXPECT_EQ(lines.front(), "frame,at_ms,drawing_ms");
    ASSERT_GE(lines.size(), 2);
    const QList<QByteArray> last = lines.back().split(',');
    EXPECT_EQ(last.at(0).toInt(), lines.size() - 1);
    EXPECT_GT(last.at(1).toDouble(), last.at(2).toDouble());
    EXPECT_EQ(run({u"--screenshot"_s, path(u"b.png"_s), u"--frame-log"_s, path(u"no/such/folder.csv"_s)}), 1);
    EXPECT_TRUE(messages.contains(u"no/such/folder.csv"_s)) << messages.toStdString();
}

TEST_F(VraemAtlas, WritesTheMapWithWhatItTakesToFindItAgain)
{
    ASSERT_EQ(run({u"--map"_s, path(u"map.svg"_s), u"--filter"_s, u"year:2023"_s, u"--language"_s, u"en"_s},
                  {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}),
              0)
        << messages.toStdString();
    QFile file(path(u"map.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    for (const QString& words :
         {u"2023"_s, u"Shown here: "_s, u"Source: US Department of State"_s, u"SHA-256"_s,
          u"vraem-atlas:view"_s, u"100 km"_s, u"Shining Path"_s, u"GeoNames (CC BY 4.0)"_s})
        EXPECT_TRUE(svg.contains(words)) << words.toStdString();
    EXPECT_FALSE(svg.contains(u"<image"_s)) << "lines and letters, no dots";
    EXPECT_EQ(run({u"--map"_s, path(u"map.gif"_s)}), 2);
    EXPECT_TRUE(messages.contains(u".png, .svg or .pdf"_s)) << messages.toStdString();
}

TEST_F(VraemAtlas, ThemeFilterSelectionAndLanguageChangeThePicture)
{
    const QStringList plain{u"--screenshot"_s, path(u"plain.png"_s)};
    ASSERT_EQ(run(plain), 0);
    const QImage reference(path(u"plain.png"_s));
    for (const QStringList& more :
         {QStringList{u"--theme"_s, u"dark"_s}, QStringList{u"--language"_s, u"es"_s},
          QStringList{u"--filter"_s, u"year:2019"_s}, QStringList{u"--select"_s, u"2023-02-12-ambush"_s}}) {
        ASSERT_EQ(run(QStringList{u"--screenshot"_s, path(u"other.png"_s)} + more), 0)
            << messages.toStdString();
        EXPECT_NE(QImage(path(u"other.png"_s)), reference) << more.join(u' ').toStdString();
    }
}

TEST_F(VraemAtlas, WithoutADisplayItSaysSoAndNamesTheWayOut)
{
    EXPECT_EQ(run({}, {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}), 1);
    EXPECT_EQ(messages.count(u'\n'), 1) << messages.toStdString();
    EXPECT_TRUE(messages.contains(u"--screenshot"_s));
}

TEST_F(VraemAtlas, WrongUseIsNamed)
{
    EXPECT_EQ(run({u"--size"_s, u"big"_s}), 2);
    EXPECT_EQ(run({u"--theme"_s, u"sepia"_s}), 2);
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--filter"_s, u"faction:nobody"_s}), 2);
    EXPECT_TRUE(messages.contains(u"shining-path"_s));
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--select"_s, u"no-such-event"_s}), 2);
    EXPECT_FALSE(QFile::exists(path(u"x.png"_s)));
}

TEST_F(VraemAtlas, AViewThatIsNoneEndsBeforeTheWindowOpens)
{
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--view"_s, u"nonsense"_s}), 2);
    EXPECT_TRUE(messages.contains(u"nonsense"_s)) << messages.toStdString();
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--view"_s, u"vraem-atlas:view?view=99"_s}), 2);
    EXPECT_FALSE(QFile::exists(path(u"x.png"_s)));
}

TEST_F(VraemAtlas, AFileThatCannotBeWrittenIsNamed)
{
    EXPECT_EQ(run({u"--screenshot"_s, path(u"no/such/folder/x.png"_s)}), 1);
    EXPECT_TRUE(messages.contains(u"no/such/folder/x.png"_s)) << messages.toStdString();
}

TEST_F(VraemAtlas, ABrokenDataFileIsNamedWithItsPath)
{
    QFile file(path(u"broken.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"source": "ic-2020-stalemate", "mentions": [{"date": {"edtf": "2023-02-30"}}]})");
    file.close();
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--open"_s, file.fileName()}), 1);
    EXPECT_TRUE(messages.contains(u"mentions[0].date.edtf"_s)) << messages.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"x.png"_s)));
}

TEST_F(VraemAtlas, SaysNothingWhereNothingIsWrong)
{
    ASSERT_EQ(run({u"--screenshot"_s, path(u"a.png"_s)}), 0);
    EXPECT_EQ(messages, QString());
}

TEST_F(VraemAtlas, HelpNamesEveryTermOfAFilter)
{
    QProcess process;
    process.start(QStringLiteral(VRAEM_ATLAS), {u"--help"_s});
    ASSERT_TRUE(process.waitForFinished());
    const QByteArray help = process.readAllStandardOutput();
    for (const QString& term : vraem::namesOf<vraem::FilterTerm>())
        EXPECT_TRUE(help.contains(term.toUtf8() + ':')) << term.toStdString();
}

TEST_F(VraemAtlas, PrintsTheUsersNotesAsNotPublished)
{
    const vraem::sample::OwnNotes notes;
    ASSERT_EQ(
        run({u"--print"_s, path(u"own.pdf"_s), u"--overlay"_s, notes.path(), u"--filter"_s, u"tag:seen"_s}),
        0)
        << messages.toStdString();
    QProcess words;
    words.start(QStringLiteral(VRAEM_EVENTS), {u"extract-text"_s, path(u"own.pdf"_s)});
    ASSERT_TRUE(words.waitForFinished());
    const QString text = QString::fromUtf8(words.readAllStandardOutput()).simplified();
    EXPECT_TRUE(text.contains(u"Not as published"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"[document; the user's own source]"_s)) << text.toStdString();
}

TEST_F(VraemAtlas, DrawsTheUsersNotesOnlyWhereTheyAreAskedFor)
{
    const vraem::sample::OwnNotes notes;
    const QString own = vraem::sample::OwnNotes::ownEvent.value;
    ASSERT_EQ(run({u"--screenshot"_s, path(u"published.png"_s)}), 0);
    ASSERT_EQ(run({u"--screenshot"_s, path(u"own.png"_s), u"--overlay"_s, notes.path()}), 0);
    ASSERT_EQ(
        run({u"--screenshot"_s, path(u"chosen.png"_s), u"--overlay"_s, notes.path(), u"--select"_s, own}), 0)
        << messages.toStdString();
    EXPECT_NE(QImage(path(u"published.png"_s)), QImage(path(u"own.png"_s)));
    EXPECT_NE(QImage(path(u"chosen.png"_s)), QImage(path(u"own.png"_s)));
}

TEST_F(VraemAtlas, WhatIsTheUsersIsRefusedWithoutTheirFile)
{
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--select"_s, u"own:told"_s}), 2);
    EXPECT_TRUE(messages.contains(u"--overlay"_s)) << messages.toStdString();
    EXPECT_EQ(run({u"--print"_s, path(u"x.pdf"_s), u"--filter"_s, u"is:corrected"_s}), 2);
    EXPECT_TRUE(messages.contains(u"--overlay"_s)) << messages.toStdString();
    EXPECT_EQ(run({u"--print"_s, path(u"x.pdf"_s), u"--view"_s, u"vraem-atlas:view?view=1&is=own"_s}), 2);
    EXPECT_EQ(run({u"--print"_s, path(u"x.pdf"_s), u"--overlay"_s, path(u"none.jsonl"_s)}), 1);
    EXPECT_TRUE(messages.contains(u"none.jsonl"_s)) << messages.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"x.pdf"_s)));
}

TEST_F(VraemAtlas, OpensALinkAndASavedViewWithoutAnOption)
{
    const QString link = u"vraem-atlas:view?view=1&data=1.0.1&year=2021"_s;
    ASSERT_EQ(run({u"--screenshot"_s, path(u"all.png"_s)}), 0);
    ASSERT_EQ(run({u"--screenshot"_s, path(u"asked.png"_s), u"--view"_s, link}), 0) << messages.toStdString();
    ASSERT_EQ(run({u"--screenshot"_s, path(u"link.png"_s), link}), 0) << messages.toStdString();
    QFile file(path(u"a view.vraem-view.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"view": "1", "data": "1.0.1", "year": ["2021"]})");
    file.close();
    const QString address = QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded);
    ASSERT_EQ(run({u"--screenshot"_s, path(u"file.png"_s), address}), 0) << messages.toStdString();
    const QImage asked(path(u"asked.png"_s));
    EXPECT_NE(asked, QImage(path(u"all.png"_s)));
    EXPECT_EQ(asked, QImage(path(u"link.png"_s)));
    EXPECT_EQ(asked, QImage(path(u"file.png"_s)));
    const QStringList selected{u"--screenshot"_s, path(u"selected.png"_s), u"--select"_s,
                               u"2021-05-23-san-miguel"_s, link};
    ASSERT_EQ(run(selected), 0) << messages.toStdString();
    EXPECT_NE(asked, QImage(path(u"selected.png"_s))) << "an event named beside a view is selected in it";
}

TEST_F(VraemAtlas, TakesNothingElseForALink)
{
    for (const QString& target : {u"vraem-atlas:run?program=true"_s, u"vraem-atlas://view?view=1"_s,
                                  u"https://example.org/view"_s, u"file:///no/such/file.csv"_s}) {
        EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), target}), 2);
        EXPECT_TRUE(messages.contains(target)) << messages.toStdString();
    }
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--view"_s, u"a"_s, u"vraem-atlas:view?view=1"_s}),
              2);
    EXPECT_FALSE(QFile::exists(path(u"x.png"_s)));
}
