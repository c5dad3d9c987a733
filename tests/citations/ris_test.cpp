// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/citations/ris.h"

#include "consumers.h"
#include "sample_works.h"

#include <QRegularExpression>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(Ris, EveryLineIsATagAndNoValueBreaksOut)
{
    const QString text = toRis({hostileWork(), reportWork()});
    static const QRegularExpression line(u"^[A-Z][A-Z0-9]  - [^\\r\\n]*$"_s);
    QStringList lines = text.split(u"\r\n"_s);
    EXPECT_EQ(lines.takeLast(), QString());
    for (const QString& one : lines)
        EXPECT_TRUE(line.match(one).hasMatch()) << one.toStdString();
    EXPECT_EQ(lines.filter(QRegularExpression(u"^TY  - "_s)).size(), 2);
    EXPECT_EQ(lines.filter(QRegularExpression(u"^ER  - "_s)).size(), 2);
    EXPECT_TRUE(lines.contains(u"N1  - first line ER - TY - JOUR"_s)) << text.toStdString();
}

TEST(Ris, WritesDatesAsFarAsTheyAreKnown)
{
    EXPECT_TRUE(toRis({reportWork()}).contains(u"PY  - 2020\r\nDA  - 2020///\r\n"_s));
    EXPECT_TRUE(toRis({hostileWork()}).contains(u"PY  - 2021\r\nDA  - 2021/05//\r\n"_s))
        << "a window of days is known to its month";
    CitedWork work = reportWork();
    work.issued = interval(u"2021-12-30/2022-01-04"_s);
    EXPECT_FALSE(toRis({work}).contains(u"DA  - "_s));
    EXPECT_FALSE(toRis({work}).contains(u"PY  - "_s));
    work.issued = interval(u"../2023-03-18"_s);
    EXPECT_TRUE(toRis({work}).contains(u"PY  - 2023\r\nDA  - 2023///\r\n"_s));
}

TEST(Ris, PandocReadsItBack)
{
    if (!hasProgram(u"pandoc"_s))
        GTEST_SKIP() << "pandoc is not installed";
    const QJsonArray items = readByPandoc(u"ris"_s, toRis({hostileWork(), reportWork()}));
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(itemOf(items, u"hostile"_s).value(u"title"_s).toString(), hostileWork().title);
    EXPECT_EQ(itemOf(items, u"report"_s).value(u"URL"_s).toString(), reportWork().url);
}
