// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/export/cell_list.h"
#include "interchange/export/csv_cell.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(CsvCell, GuardsWhatASpreadsheetWouldRun)
{
    for (const QString& start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\uFF1D"_s})
        EXPECT_EQ(withGuards(start + u"x"_s), u"'"_s + start + u"x"_s);
    EXPECT_EQ(withGuards(u"plain = text"_s), u"plain = text"_s);
}

/// With a semicolon between cells, as in Spanish locales, a spreadsheet ignores quotes inside a cell.
TEST(CsvCell, GuardsAfterWhatSplitsCellsElsewhere)
{
    EXPECT_EQ(withGuards(u"a;=1+1"_s), u"a;'=1+1"_s);
    EXPECT_EQ(withGuards(u"a\n@x"_s), u"a\n'@x"_s);
    EXPECT_EQ(withGuards(u"a; =1"_s), u"a; =1"_s);
}

TEST(CsvCell, UnguardingGivesBackEveryText)
{
    const QStringList pieces{u"="_s, u"-"_s, u"'"_s, u";"_s, u"\t"_s, u"\n"_s, u"a"_s, u" "_s};
    QStringList texts{QString()};
    for (int length = 0; length < 4; ++length) {
        QStringList longer;
        for (const QString& text : texts) {
            for (const QString& piece : pieces)
                longer.append(text + piece);
        }
        for (const QString& text : longer)
            EXPECT_EQ(withoutGuards(withGuards(text)), text) << text.toStdString();
        texts = longer;
    }
}

TEST(CsvCell, QuotesByRfc4180)
{
    EXPECT_EQ(csvCell(u"plain"_s), u"plain"_s);
    EXPECT_EQ(csvCell(u"a,\"b\""_s), u"\"a,\"\"b\"\"\""_s);
    EXPECT_EQ(csvCell(u"two\nlines"_s), u"\"two\nlines\""_s);
}

TEST(CellList, GivesBackWhatWasPutIn)
{
    const QList<QStringList> items{
        {u"a|b"_s, QString(), u"back\\slash"_s}, {u"semi;colon"_s, u"two\nlines"_s}, {u"\\n"_s}};
    EXPECT_EQ(fromCellList(toCellList(items)), items);
    EXPECT_EQ(toCellList({{u"shining-path"_s, u"initiator"_s}, {u"army"_s, u"target"_s}}),
              u"shining-path | initiator; army | target"_s);
    EXPECT_TRUE(fromCellList(QString()).isEmpty());
}
