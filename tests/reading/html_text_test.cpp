// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/html_text.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(HtmlText, GivesALineABlockAndOneSpaceForAny)
{
    EXPECT_EQ(htmlText(u"<p>One  \n two</p>\n\n<div>Three<br>four</div>"_s), u"One two\nThree\nfour"_s);
    EXPECT_EQ(htmlText(u"<ul><li>One<li>Two</ul>after"_s), u"• One\n• Two\nafter"_s);
    EXPECT_EQ(htmlText(u"<tr><td>a</td><td>b</td></tr>"_s), u"a b"_s);
}

TEST(HtmlText, KeepsWordsTogetherOverInlineTags)
{
    EXPECT_EQ(htmlText(u"un<b>bel</b>ievable <i>words</i>, <a href='x'>linked</a>."_s),
              u"unbelievable words, linked."_s);
}

TEST(HtmlText, LeavesOutWhatAReaderDoesNotSee)
{
    EXPECT_EQ(htmlText(u"<head><title>t</title></head>a<script>if (a<b) 'x'</script><!-- <p>c</p> -->b"
                       "<style>p{}</style><svg><text>z</text></svg>"_s),
              u"ab"_s);
}

TEST(HtmlText, ReadsEntitiesAndLeavesOthersAsTheyStand)
{
    EXPECT_EQ(htmlText(u"&lt;b&gt; &eacute;&#233;&#xE9; AT&T &unknown; &amp;amp; &#0;"_s),
              u"<b> ééé AT&T &unknown; &amp; \ufffd"_s);
}

TEST(HtmlText, TakesBracketsInValuesAndInTextForWhatTheyAre)
{
    EXPECT_EQ(htmlText(u"<p title=\"a > b\">1 < 2 <3</p>"_s), u"1 < 2 <3"_s);
}

TEST(HtmlText, EndsWithWhatIsCutOff)
{
    for (const QString& page :
         {u"a<p"_s, u"a<p class=\"x"_s, u"a<!-- b"_s, u"a<script>b"_s, u"a</"_s, u"a<style"_s})
        EXPECT_EQ(htmlText(page), u"a"_s) << page.toStdString();
    EXPECT_EQ(htmlText(u"a&"_s), u"a&"_s);
    EXPECT_EQ(htmlText(u"<head>open<p>read"_s), u"open\nread"_s);
    EXPECT_EQ(htmlText({}), QString());
}
