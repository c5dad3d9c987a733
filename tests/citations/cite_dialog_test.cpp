// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/cite_dialog.h"

#include "../data/shipped.h"
#include "look/language.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class CiteDialogTest : public testing::Test
{
protected:
    CiteDialogTest()
    {
        setLanguage(u"en"_s);
        session.setDataset(std::make_shared<const Dataset>(shippedParts()));
        dialog = new CiteDialog(session, u":/data"_s);
        dialog->show();
    }
    ~CiteDialogTest() override { delete dialog; }

    QString preview() const { return dialog->findChild<QPlainTextEdit*>()->toPlainText(); }
    QComboBox* box(int index) const { return dialog->findChildren<QComboBox*>().at(index); }

    Session session;
    CiteDialog* dialog = nullptr;
};

} // namespace

TEST_F(CiteDialogTest, ShowsTheViewAndFollowsFormatAndSelection)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview().contains(u"Filter: Incidents"_s); }));
    EXPECT_FALSE(preview().contains(QString(64, u'0')));
    box(1)->setCurrentIndex(static_cast<int>(CitationFormat::BibTex));
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview().contains(u"@report{usdos-crt-2023-peru,"_s); }));
    session.select({u"2023-02-12-ambush"_s});
    EXPECT_EQ(box(0)->currentIndex(), 0);
    box(0)->setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview().contains(u"Events: 1 of 61"_s); }))
        << preview().toStdString();
}

TEST_F(CiteDialogTest, CopiesWhatItShows)
{
    QPushButton* copy = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"&Copy")
            copy = button;
    }
    ASSERT_TRUE(copy);
    ASSERT_TRUE(QTest::qWaitFor([&] { return copy->isEnabled(); }));
    QTest::mouseClick(copy, Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), preview());
    EXPECT_FALSE(preview().isEmpty());
}

TEST_F(CiteDialogTest, ASourceCanBeCitedAlone)
{
    ASSERT_GE(box(0)->findData(u"ic-2021-massacre"_s), 0);
    box(0)->setCurrentIndex(box(0)->findData(u"ic-2021-massacre"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview().startsWith(u"1. InSight Crime, Peru Massacre"_s); }));
    EXPECT_FALSE(preview().contains(u"\n2. "_s));
}
