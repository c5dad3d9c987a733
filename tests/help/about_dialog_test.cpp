// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/about_dialog.h"
#include "main_window.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class AboutDialogTest : public testing::Test
{
protected:
    AboutDialogTest()
    {
        session.setDataset(loadShippedData().dataset);
        window.emplace(session, loader);
    }

    /// Chooses an entry of the help menu and returns the text of the page that it opens.
    QString choose(const QString& entry)
    {
        for (QAction* action : window->findChildren<QAction*>()) {
            if (action->text().remove(u'&') == entry)
                action->trigger();
        }
        const auto* dialog = window->findChild<AboutDialog*>();
        if (!dialog)
            return {};
        const QWidget* page = dialog->findChild<QTabWidget*>()->currentWidget();
        return qobject_cast<const QPlainTextEdit*>(page)->toPlainText();
    }

    Session session;
    DataLoader loader;
    std::optional<MainWindow> window;
};

} // namespace

TEST_F(AboutDialogTest, EachEntryOfTheMenuOpensItsPageOfOneDialog)
{
    EXPECT_TRUE(choose(u"About the data"_s).contains(u"InSight Crime"_s));
    EXPECT_TRUE(choose(u"About this map"_s).contains(u"Natural Earth"_s));
    EXPECT_TRUE(choose(u"Licences"_s).contains(u"General Public License"_s));
    EXPECT_EQ(window->findChildren<AboutDialog*>().size(), 1);
}

TEST_F(AboutDialogTest, NamesEveryLibraryWithItsLicence)
{
    const QString text = choose(u"Licences"_s);
    for (const QString& library : {u"Qt 6"_s, u"Qt Charts"_s, u"ICU"_s, u"GDAL"_s, u"poppler"_s, u"zlib"_s,
                                   u"CLI11"_s, u"GSHHG"_s, u"GeoNames"_s})
        EXPECT_TRUE(text.contains(library)) << library.toStdString();
}

TEST_F(AboutDialogTest, SaysWhenTheNetworkIsUsed)
{
    EXPECT_TRUE(choose(u"About this map"_s).contains(u"until you switch on View > Online background map"_s));
}
