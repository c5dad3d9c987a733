// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/citations/biblatex.h"

#include "consumers.h"
#include "sample_works.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(BibLatex, EscapesWhatTexReadsAndKeepsBracesBalanced)
{
    EXPECT_EQ(texEscaped(u"a & b_c {d} 5% é"_s), u"a \\& b\\_c \\{d\\} 5\\% é"_s);
    EXPECT_EQ(texEscaped(u"}{"_s), u"\\textbraceright{}\\textbraceleft{}"_s);
    const QString text = toBibLatex({hostileWork()});
    int depth = 0;
    for (const QChar character : text) {
        depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
        ASSERT_GE(depth, 0);
    }
    EXPECT_EQ(depth, 0);
}

TEST(BibLatex, WritesDatesAsFarAsTheyAreKnown)
{
    const auto dated = [](const QString& edtf) {
        CitedWork work = reportWork();
        work.issued = interval(edtf);
        return toBibLatex({work});
    };
    EXPECT_TRUE(dated(u"2020"_s).contains(u"date = {2020},"_s));
    EXPECT_TRUE(dated(u"2020-09"_s).contains(u"date = {2020-09},"_s));
    EXPECT_TRUE(dated(u"2020-09-04"_s).contains(u"date = {2020-09-04},"_s));
    EXPECT_TRUE(dated(u"2021-05-24/2021-05-30"_s).contains(u"date = {2021-05-24~/2021-05-30~},"_s));
    EXPECT_TRUE(dated(u"../2023-03-18"_s).contains(u"date = {../2023-03-18},"_s));
}

TEST(BibLatex, PandocReadsItBack)
{
    if (!hasProgram(u"pandoc"_s))
        GTEST_SKIP() << "pandoc is not installed";
    const QJsonArray items = readByPandoc(u"biblatex"_s, toBibLatex({hostileWork(), reportWork()}));
    ASSERT_EQ(items.size(), 2);
    const QJsonObject hostile = itemOf(items, u"hostile"_s);
    const QJsonObject author = hostile.value(u"author"_s).toArray().at(0).toObject();
    EXPECT_EQ(author.value(u"family"_s).toString(), u"Núñez & Hijos"_s);
    EXPECT_EQ(author.value(u"given"_s).toString(), u"José {X}"_s);
    QString title = hostile.value(u"title"_s).toString();
    title.remove(u"<span class=\"nocase\">"_s).remove(u"</span>"_s);
    EXPECT_EQ(title, hostileWork().title);
    const QJsonObject report = itemOf(items, u"report"_s);
    EXPECT_EQ(report.value(u"author"_s).toArray().at(0).toObject().value(u"literal"_s).toString(),
              u"US Department of State"_s);
    EXPECT_EQ(report.value(u"type"_s).toString(), u"report"_s);
    EXPECT_EQ(report.value(u"URL"_s).toString(), reportWork().url);
}

TEST(BibLatex, BiberAcceptsIt)
{
    if (!hasProgram(u"biber"_s))
        GTEST_SKIP() << "biber is not installed";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sources.bib"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    CitedWork byAPerson = hostileWork();
    CitedWork open = reportWork();
    open.key = u"open"_s;
    open.issued = interval(u"../2023-03-18"_s);
    file.write(toBibLatex({byAPerson, reportWork(), open}).toUtf8());
    file.close();
    QProcess biber;
    biber.setProcessChannelMode(QProcess::MergedChannels);
    biber.setWorkingDirectory(folder.path());
    biber.start(u"biber"_s, {u"--tool"_s, u"--validate-datamodel"_s, u"sources.bib"_s});
    ASSERT_TRUE(biber.waitForFinished(120'000));
    const QString said = QString::fromUtf8(biber.readAll());
    EXPECT_EQ(biber.exitCode(), 0) << said.toStdString();
    EXPECT_FALSE(said.contains(u"WARN"_s)) << said.toStdString();
}
