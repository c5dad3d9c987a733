// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/saved_views.h"
#include "desktop/saved_views_dialog.h"
#include "desktop/saved_views_menu.h"
#include "kept_window.h"

#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class SavedViewsTest : public testing::Test
{
protected:
    static void save(const QString& name)
    {
        sample::OwnFolders::write(savedViews::pathOf(name), R"({"view": 1})");
    }

    sample::OwnFolders own;
};

} // namespace

TEST_F(SavedViewsTest, TakeAnyNameAndStayInTheirFolder)
{
    const QStringList names{u"2023: Vizcatán / río Ene"_s,
                            u"../../etc"_s,
                            u"50 %"_s,
                            u".hidden"_s,
                            u"a\\b*?"_s,
                            u"Año 2"_s,
                            u"Año 10"_s};
    for (const QString& name : names) {
        EXPECT_EQ(QFileInfo(savedViews::pathOf(name)).dir(), QFileInfo(savedViews::pathOf(u"x"_s)).dir())
            << name.toStdString();
        save(name);
    }
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()), [&] {
        const QStringList all = savedViews::names();
        return QSet<QString>(all.begin(), all.end());
    }());
    EXPECT_LT(savedViews::names().indexOf(u"Año 2"_s), savedViews::names().indexOf(u"Año 10"_s));
}

TEST_F(SavedViewsTest, AreRenamedAndDeletedButNeverOverAnother)
{
    save(u"one"_s);
    save(u"two"_s);
    EXPECT_FALSE(savedViews::rename(u"one"_s, u"two"_s));
    EXPECT_FALSE(savedViews::rename(u"one"_s, {}));
    EXPECT_TRUE(savedViews::rename(u"one"_s, u"three"_s));
    EXPECT_TRUE(savedViews::remove(u"two"_s));
    EXPECT_EQ(savedViews::names(), QStringList{u"three"_s});
}

TEST_F(SavedViewsTest, TheDialogRenamesWithAWordWhereTheNameIsTaken)
{
    save(u"one"_s);
    save(u"two"_s);
    SavedViewsDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* list = dialog.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 2);
    list->item(0)->setText(u"two"_s);
    EXPECT_EQ(savedViews::names(), (QStringList{u"one"_s, u"two"_s}));
    list->item(0)->setText(u" uno  1 "_s);
    EXPECT_EQ(savedViews::names(), (QStringList{u"two"_s, u"uno 1"_s}));
    QSignalSpy chosen(&dialog, &SavedViewsDialog::chosen);
    list->setCurrentRow(1);
    Q_EMIT list->itemActivated(list->item(1));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), savedViews::pathOf(u"uno 1"_s));
}

TEST_F(SavedViewsTest, OneThatWasSavedIsOpenedFromTheMenu)
{
    sample::Run run(Looks{.theme = ThemeChoice::Light, .language = u"en"_s});
    run.host->show(QSize(1366, 768));
    ASSERT_TRUE(run.isReady());
    Filter filter = incidentsOnly();
    filter.years = {2023};
    run.session.setFilter(filter);
    auto* menu = run.window().findChild<SavedViewsMenu*>();
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->setTextValue(u"the year 2023"_s);
        dialog->accept();
    });
    menu->actions().front()->trigger();
    ASSERT_TRUE(QTest::qWaitFor([] { return savedViews::exists(u"the year 2023"_s); }));
    run.session.setFilter(incidentsOnly());
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().back()->text(), u"the year 2023"_s);
    menu->actions().back()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return run.session.filter() == filter; }));
}
