// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_text.h"
#include "help/help_window.h"
#include "look/search_bar.h"
#include "main_window.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class HelpWindowTest : public testing::Test
{
protected:
    void open(HelpDocument document)
    {
        window.emplace(document);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&*window));
        text = window->findChild<HelpText*>();
        contents = window->findChild<QListWidget*>();
    }

    QString places() { return window->findChild<SearchBar*>()->findChild<QLabel*>()->text(); }

    std::optional<HelpWindow> window;
    HelpText* text = nullptr;
    QListWidget* contents = nullptr;
};

} // namespace

TEST_F(HelpWindowTest, ShowsEitherDocumentWithItsSections)
{
    open(HelpDocument::Codebook);
    EXPECT_EQ(window->windowTitle(), u"Codebook"_s);
    EXPECT_GT(contents->count(), 5);
    open(HelpDocument::Guide);
    EXPECT_EQ(window->windowTitle(), u"Guide"_s);
    EXPECT_GT(contents->count(), 8);
    EXPECT_EQ(contents->count(), text->sections().size());
}

TEST_F(HelpWindowTest, GoesToASectionByKeysAndFollowsTheText)
{
    open(HelpDocument::Guide);
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Home);
    QTest::keyClick(contents, Qt::Key_Down);
    QTest::keyClick(contents, Qt::Key_Down);
    QTest::keyClick(contents, Qt::Key_Down);
    EXPECT_EQ(text->sectionInView(), contents->currentRow());
    EXPECT_EQ(text->textCursor().block().text(), contents->currentItem()->text());
    QTest::keyClick(contents, Qt::Key_End);
    EXPECT_EQ(contents->currentRow(), contents->count() - 1);
    EXPECT_EQ(text->textCursor().block().text(), contents->currentItem()->text());
    text->verticalScrollBar()->setValue(0);
    EXPECT_LT(contents->currentRow(), 1);
}

TEST_F(HelpWindowTest, SearchesTheTextAndGoesAroundItsPlaces)
{
    open(HelpDocument::Guide);
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    auto* line = window->findChild<QLineEdit*>();
    ASSERT_TRUE(line->hasFocus());
    QTest::keyClicks(line, u"APURIMAC"_s);
    ASSERT_TRUE(places().startsWith(u"1 of "_s)) << places().toStdString();
    line->clear();
    QTest::keyClicks(line, u"systematic"_s);
    const auto marks = text->extraSelections();
    ASSERT_GE(marks.size(), 3);
    EXPECT_EQ(marks[1].cursor.selectedText(), u"systematic"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(places().startsWith(u"2 of "_s)) << places().toStdString();
    EXPECT_GT(text->verticalScrollBar()->value(), 0);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(places().startsWith(QString::number(marks.size()))) << places().toStdString();
    line->clear();
    EXPECT_TRUE(text->extraSelections().isEmpty());
    EXPECT_TRUE(window->isVisible());
}

TEST_F(HelpWindowTest, LaysOutEverythingToTheEnd)
{
    for (const HelpDocument document : {HelpDocument::Guide, HelpDocument::Codebook}) {
        open(document);
        for (const QSize size : {QSize(1000, 720), QSize(640, 480), QSize(1300, 900)}) {
            window->resize(size);
            QTest::qWait(100);
            EXPECT_GT(text->document()->size().height(), text->viewport()->height());
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
                EXPECT_GT(block.layout()->lineCount(), 0) << block.text().toStdString();
        }
    }
}

TEST_F(HelpWindowTest, KeepsPicturesWithinTheText)
{
    open(HelpDocument::Guide);
    window->resize(520, 500);
    QTest::qWait(50);
    EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0);
    int pictures = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto run = block.begin(); !run.atEnd(); ++run) {
            const QTextImageFormat format = run.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            ++pictures;
            EXPECT_LE(format.width(), text->viewport()->width());
        }
    }
    EXPECT_GE(pictures, 6);
}

TEST(HelpActionsTest, F1OpensTheGuideOnce)
{
    Session session;
    DataLoader loader;
    session.setDataset(loadShippedData().dataset);
    MainWindow window(session, loader);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto* guide = window.findChild<HelpWindow*>();
    ASSERT_NE(guide, nullptr);
    EXPECT_EQ(guide->windowTitle(), u"Guide"_s);
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_F1);
    EXPECT_EQ(window.findChildren<HelpWindow*>().size(), 1);
}
