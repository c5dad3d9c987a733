// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import/csv_scanner.h"

#include <gtest/gtest.h>

using namespace vraem;

namespace {

using Record = std::vector<std::string>;

std::vector<Record> scanAll(std::string text, char delimiter = ',')
{
    const size_t size = text.size();
    text.resize(size + CsvScanner::padding);
    const CsvScanner scanner(delimiter);
    std::vector<Record> records;
    const char* end = text.data() + size;
    for (const char* at = text.data(); at < end;) {
        CsvRecord record;
        at = scanner.scan(at, end, true, record);
        Record fields;
        std::string scratch;
        for (const CsvField& field : record.fields)
            fields.emplace_back(textOf(field, scratch));
        records.push_back(fields);
    }
    return records;
}

} // namespace

TEST(CsvScanner, SplitsAtDelimitersAndLineEnds)
{
    EXPECT_EQ(scanAll("a,b\r\nc,\n,d"), (std::vector<Record>{{"a", "b"}, {"c", ""}, {"", "d"}}));
    EXPECT_EQ(scanAll("a;b,c\n", ';'), (std::vector<Record>{{"a", "b,c"}}));
    EXPECT_EQ(scanAll("a,"), (std::vector<Record>{{"a", ""}}));
}

TEST(CsvScanner, QuotedFieldsHoldDelimitersLinesAndDoubledQuotes)
{
    EXPECT_EQ(scanAll("\"a,\nb\",\"say \"\"no\"\"\",\"\"\r\n"),
              (std::vector<Record>{{"a,\nb", "say \"no\"", ""}}));
}

TEST(CsvScanner, FieldsOfAnyLengthAreSplitAlike)
{
    for (size_t length = 0; length < 200; ++length) {
        const std::string word(length, 'x');
        const std::vector<Record> expected = {{word, word + ",\"" + word, word}, {word, ""}};
        const std::string rows = word + ",\"" + word + ",\"\"" + word + "\"," + word + "\r\n" + word + ",";
        EXPECT_EQ(scanAll(rows), expected) << length;
    }
}

TEST(CsvScanner, AQuoteThatNothingFollowsIsACharacter)
{
    EXPECT_EQ(scanAll("5\" gun,\"a \"big\" one\",x\n"),
              (std::vector<Record>{{"5\" gun", "a \"big\" one", "x"}}));
}

TEST(CsvScanner, SaysWhereTheTextEndsWithinARow)
{
    const auto isWhole = [](std::string text) {
        const size_t size = text.size();
        text.resize(size + CsvScanner::padding);
        CsvRecord record;
        return CsvScanner(',').scan(text.data(), text.data() + size, false, record) != nullptr;
    };
    EXPECT_TRUE(isWhole("a,b\n"));
    EXPECT_FALSE(isWhole("a,b"));
    EXPECT_FALSE(isWhole("a,\"b\n"));
    EXPECT_FALSE(isWhole("a,\"b\"")); // a further quote may follow
    EXPECT_FALSE(isWhole("\"a\";;;"));
}

TEST(CsvScanner, AnOpenQuoteAtTheEndIsMarked)
{
    std::string text = "a,\"b\nc";
    const size_t size = text.size();
    text.resize(size + CsvScanner::padding);
    CsvRecord record;
    CsvScanner(',').scan(text.data(), text.data() + size, true, record);
    EXPECT_TRUE(record.isQuoteOpen);
}

TEST(CsvScanner, CountsLines)
{
    std::string text(1000, 'x');
    for (const size_t at : {0U, 15U, 16U, 17U, 500U, 999U})
        text[at] = '\n';
    EXPECT_EQ(countLines(text), 6U);
    EXPECT_EQ(countLines(""), 0U);
}
