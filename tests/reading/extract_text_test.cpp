// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extract_text.h"
#include "extract/running_lines.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray& bytes)
{
    return extractText(bytes, u"f"_s).value.value_or(QString());
}

} // namespace

TEST(ExtractText, ReadsTheEncodingsThatTextComesIn)
{
    EXPECT_EQ(textOf("caf\xc3\xa9"), u"café"_s);
    EXPECT_EQ(textOf("caf\xe9 \x93quoted\x94"), u"café “quoted”"_s);
    EXPECT_EQ(textOf(QByteArray("\xff\xfe"
                                "a\0\xe9\0",
                                6)),
              u"aé"_s);
    EXPECT_EQ(textOf("<html><meta charset=iso-8859-1><p>caf\xe9"), u"café"_s);
}

TEST(ExtractText, KnowsKindsByTheirFirstBytes)
{
    EXPECT_EQ(kindOfCopy("\n%PDF-1.4"), CopyKind::Pdf);
    EXPECT_EQ(kindOfCopy("<!DOCTYPE HTML><p>x"), CopyKind::Html);
    EXPECT_EQ(kindOfCopy("Plain words, 1 < 2"), CopyKind::Text);
}

TEST(JoinWrappedLines, JoinsOnlyWhereTheNextWordWouldNotHaveFitted)
{
    const QString full(36, u'x');
    const auto joined = [&](const QString& rest) { return joinWrappedLines(full + rest, 0); };
    EXPECT_EQ(joined(u" one\nfour five\nsix"_s), full + u" one four five\nsix"_s);
    EXPECT_EQ(joined(u" in-\nside five\nsix"_s), full + u" in-side five\nsix"_s);
    EXPECT_EQ(joined(u" one\n\nfour five"_s), full + u" one\n\nfour five"_s);
    EXPECT_EQ(joinWrappedLines(u"Title\nAnother line"_s, 0), u"Title\nAnother line"_s);
    const QString wide = QString(250, u'x') + u"\nshort"_s;
    EXPECT_EQ(joinWrappedLines(wide, 0), wide);
}

TEST(RunningLines, AreDroppedWhereHalfOfThePagesHaveThem)
{
    EXPECT_EQ(withoutRunningLines({u"Report\none\n\n1\n"_s, u"Report\ntwo\n2"_s, u"three\n3"_s}),
              (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    EXPECT_EQ(withoutRunningLines({u"one\n1"_s}), QStringList{u"one\n1"_s});
    EXPECT_EQ(withoutRunningLines({u"a\nx"_s, u"b\ny"_s, {}}), (QStringList{u"a\nx"_s, u"b\ny"_s, {}}));
}
