// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding/text_encoding.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace std::string_literals;

TEST(TextEncoding, IsDetectedByMarkOrContent)
{
    EXPECT_EQ(detectEncoding("id,date\n"), TextEncoding::Utf8);
    EXPECT_EQ(detectEncoding("\xEF\xBB\xBFid"), TextEncoding::Utf8WithBom);
    EXPECT_EQ(detectEncoding("\xFF\xFEi\0d\0"s), TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(detectEncoding("\xFE\xFF\0i\0d"s), TextEncoding::Utf16BigEndian);
    EXPECT_EQ(detectEncoding("i\0d\0,\0d\0"s), TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(detectEncoding("\0i\0d\0,\0d"s), TextEncoding::Utf16BigEndian);
    EXPECT_EQ(detectEncoding("Jun\xC3\xADn"), TextEncoding::Utf8);
    EXPECT_EQ(detectEncoding("Jun\xC3"), TextEncoding::Utf8);
    EXPECT_EQ(detectEncoding("Jun\xEDn"), TextEncoding::Latin1);
    EXPECT_EQ(detectEncoding("\x93Jun\xEDn\x94"), TextEncoding::Windows1252);
}

TEST(TextEncoding, Utf8IsCheckedAsRfc3629HasIt)
{
    EXPECT_TRUE(isUtf8("Vizcat\xC3\xA1n \xE2\x82\xAC \xF0\x9F\x8C\x8D"));
    EXPECT_FALSE(isUtf8("\xC0\x80"));
    EXPECT_FALSE(isUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(isUtf8("\xF4\x90\x80\x80"));
    EXPECT_FALSE(isUtf8("a\xE2\x82"));
    EXPECT_TRUE(isUtf8UpToCut("a\xE2\x82"));
}

TEST(TextEncoding, OtherBytesAreReadAsWindows1252)
{
    EXPECT_EQ(mixedToUtf8("Jun\xC3\xADn, Jun\xEDn \x80"), "Jun\xC3\xADn, Jun\xC3\xADn \xE2\x82\xAC");
}

TEST(Recoder, JoinsWhatIsCutBetweenPieces)
{
    const std::string bytes = "J\0\xFA\0=\xD8\r\xDE"s; // "Jú", then U+1F60D as two units
    for (size_t cut = 0; cut <= bytes.size(); ++cut) {
        Recoder recoder(TextEncoding::Utf16LittleEndian);
        std::string text;
        recoder.append(text, std::string_view(bytes).substr(0, cut));
        recoder.append(text, std::string_view(bytes).substr(cut));
        recoder.finish(text);
        EXPECT_EQ(text, "J\xC3\xBA\xF0\x9F\x98\x8D") << cut;
        EXPECT_FALSE(recoder.hasDamage());
    }
}

TEST(Recoder, HalfACharacterIsDamage)
{
    Recoder recoder(TextEncoding::Utf16BigEndian);
    std::string text;
    recoder.append(text, "\xD8\x3D\0a\0"s);
    recoder.finish(text);
    EXPECT_EQ(text, "\xEF\xBF\xBD"
                    "a"
                    "\xEF\xBF\xBD");
    EXPECT_TRUE(recoder.hasDamage());
}
