// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/report_reader.h"

#include "invented_report.h"
#include "look/language.h"
#include "look/theme.h"
#include "reader/passage_margin.h"
#include "reader/report_text_view.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class ReportReaderTest : public testing::Test
{
protected:
    ReportReaderTest()
    {
        setLanguage(u"en"_s);
        session.setDataset(invented::dataset());
        reader.resize(900, 240);
        reader.show();
    }

    void attach(const QString& text = invented::text()) { session.setReports(invented::attached(text)); }
    ReportTextView& text() { return *reader.findChild<ReportTextView*>(); }
    QString labelTexts()
    {
        QStringList texts;
        for (const QLabel* label : reader.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    /// Where a word of the text stands, in the viewport.
    QPoint pointOf(const QString& word)
    {
        QTextCursor cursor(text().document());
        cursor.setPosition(static_cast<int>(text().toPlainText().indexOf(word)) + 1);
        return text().cursorRect(cursor).center();
    }
    void clickButton(const QString& name)
    {
        for (QToolButton* button : reader.findChildren<QToolButton*>()) {
            if (button->text() == name || button->accessibleName().startsWith(name))
                button->click();
        }
    }
    QString selected() { return text().textCursor().selectedText(); }

    Session session;
    ReportReader reader{session};
};

} // namespace

TEST_F(ReportReaderTest, SaysHowToAttachACopyWhereNoneIs)
{
    EXPECT_FALSE(text().isVisible());
    EXPECT_TRUE(labelTexts().contains(u"No copy of this report is attached"));
    EXPECT_TRUE(reader.findChild<QComboBox*>()->currentText().contains(u"no copy attached"));
}

TEST_F(ReportReaderTest, ShowsTheWholeTextWithItsCoverage)
{
    attach();
    EXPECT_TRUE(text().isVisible());
    EXPECT_EQ(text().document()->blockCount(), 6);
    EXPECT_TRUE(labelTexts().contains(u"2 of 4 paragraphs carry coded passages, 2 do not."));
    const auto colourOf = [&](int block) {
        return text().document()->findBlockByNumber(block).begin().fragment().charFormat().foreground();
    };
    EXPECT_NE(colourOf(0).style(), Qt::NoBrush);
    EXPECT_EQ(colourOf(2).style(), Qt::NoBrush);
}

TEST_F(ReportReaderTest, ShowsMarkupInACopyLiterally)
{
    const QString markup = u"<b>bold</b> & <img src='x'>\n"_s;
    attach(markup + invented::text());
    EXPECT_TRUE(text().toPlainText().startsWith(u"<b>bold</b> & <img src='x'>\n"));
}

TEST_F(ReportReaderTest, PointingAtAPassageHoversItsEventAndAClickSelectsIt)
{
    attach();
    QTest::mouseMove(text().viewport(), pointOf(u"Two soldiers"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.isHovered(invented::clash); }));
    QTest::mouseMove(text().viewport(), pointOf(u"Nothing else"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !session.hover(); }));
    QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, pointOf(u"police arrested"_s));
    EXPECT_TRUE(session.isSelected(invented::arrest));
}

TEST_F(ReportReaderTest, SelectingAnEventElsewhereScrollsToItsFirstPassage)
{
    attach();
    session.select(invented::arrest);
    EXPECT_EQ(selected(), u"police arrested “Tomás”"_s);
    EXPECT_TRUE(text().viewport()->rect().contains(pointOf(u"police arrested"_s)));
}

TEST_F(ReportReaderTest, ARequestedPassageIsShownAlsoInACopySavedAnotherWay)
{
    attach(u"Menu\n\n"_s + invented::text().replace(u'“', u'"').replace(u'”', u'"'));
    const Locator locator = invented::cite(u"police arrested “Tomás”"_s);
    session.showPassage({invented::source, locator.start, locator.end});
    EXPECT_EQ(selected(), u"police arrested \"Tomás\""_s);
}

TEST_F(ReportReaderTest, WalksThePassagesByKeyboard)
{
    attach();
    clickButton(u"Next passage"_s);
    EXPECT_TRUE(session.isSelected(invented::clash));
    for (int i = 0; i < 3; ++i)
        clickButton(u"Next passage"_s);
    EXPECT_TRUE(session.isSelected(invented::arrest));
    clickButton(u"Previous passage"_s);
    EXPECT_TRUE(session.isSelected(invented::clash));
}

TEST_F(ReportReaderTest, SearchesWithoutRegardToAccents)
{
    attach();
    auto* line = reader.findChild<QLineEdit*>();
    line->setText(u"rio claro"_s);
    EXPECT_EQ(selected(), u"Río Claro"_s);
    EXPECT_TRUE(labelTexts().contains(u"1 of 1"));
    line->setText(u"the"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(labelTexts().contains(u"2 of 4")) << labelTexts().toStdString();
    line->setText(u"zzz"_s);
    EXPECT_TRUE(labelTexts().contains(u"not found"));
}

TEST_F(ReportReaderTest, SaysWhatIsMissingInACopy)
{
    attach(invented::text().first(invented::text().indexOf(u"Some 40"_s)));
    EXPECT_TRUE(labelTexts().contains(u"1 cited passage is not in this copy."));
}

TEST_F(ReportReaderTest, TheMarginNamesEventsAndIsClicked)
{
    attach();
    auto* margin = reader.findChild<PassageMargin*>();
    QTextCursor cursor(text().document());
    cursor.setPosition(static_cast<int>(text().toPlainText().indexOf(u"a patrol")));
    QTest::mouseClick(margin, Qt::LeftButton, {},
                      {margin->width() / 2, text().cursorRect(cursor).center().y()});
    EXPECT_TRUE(session.isSelected(invented::clash));
}

TEST_F(ReportReaderTest, OpensAtTheReportOfTheSelectedEventWhenCopiesComeIn)
{
    session.setDataset(invented::datasetOfBoth());
    session.select(invented::arrest);
    session.setReports(invented::bothAttached());
    EXPECT_TRUE(text().toPlainText().contains(u"Quiet Year in the Valley"_s));
    EXPECT_EQ(selected(), u"police arrested “Tomás”"_s);
    session.select(invented::march);
    EXPECT_TRUE(text().toPlainText().startsWith(u"Farmers marched"_s));
    session.setReports(invented::bothAttached());
    EXPECT_TRUE(text().toPlainText().startsWith(u"Farmers marched"_s)) << "a report that is read stays open";
}

TEST_F(ReportReaderTest, MarksWhatIsCitedByALineToo)
{
    attach();
    ASSERT_FALSE(text().extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection& selection : text().extraSelections()) {
        EXPECT_NE(selection.format.underlineStyle(), QTextCharFormat::NoUnderline);
        EXPECT_NE(selection.format.background().color(), currentTheme().hit);
    }
}
