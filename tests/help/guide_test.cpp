// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/language.h"
#include "main_window.h"
#include "shortcuts_dialog.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

QString guide(const QString& language)
{
    QFile file(u":/guide/guide.%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first groups of all matches.
QStringList allOf(const QString& pattern, const QString& text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : expression.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

QStringList picturesOf(const QString& language)
{
    return allOf(u"^!\\[[^\\]]+\\]\\(([^)]+)\\)$"_s, guide(language));
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// What the menus and the sheet of keys name, each key by itself.
QStringList keysOf(MainWindow& window)
{
    const std::unique_ptr<QDialog> dialog(makeShortcutsDialog(window));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList keys;
    const QRegularExpression between(u", | and | y | e "_s);
    for (QTreeWidgetItemIterator item(dialog->findChild<QTreeWidget*>()); *item; ++item) {
        const QString text = (*item)->text(1);
        keys << text << text.split(between);
    }
    return keys;
}

void addMenu(QStringList& paths, const QString& before, const QMenu& menu)
{
    for (const QAction* action : menu.actions()) {
        const QString path = before + u" > "_s + plain(action->text());
        paths.append(path);
        if (action->menu())
            addMenu(paths, path, *action->menu());
    }
}

QStringList menuPathsOf(const MainWindow& window)
{
    QStringList paths;
    for (const QAction* menu : window.menuBar()->actions())
        addMenu(paths, plain(menu->text()), *menu->menu());
    return paths;
}

class GuideTest : public testing::TestWithParam<QString>
{
protected:
    GuideTest()
    {
        setLanguage(GetParam());
        session.setDataset(loadShippedData().dataset);
        window.emplace(session, loader);
    }
    ~GuideTest() override
    {
        window.reset();
        setLanguage(u"en"_s);
    }

    Session session;
    DataLoader loader;
    std::optional<MainWindow> window;
};

} // namespace

TEST_P(GuideTest, HasEveryPictureThatItNamesAndNoOther)
{
    const QStringList named = picturesOf(GetParam());
    EXPECT_GE(named.size(), 6);
    for (const QString& name : named) {
        const QString dark = QString(name).replace(u"pictures/"_s, u"pictures/dark/"_s);
        for (const QString& path : {name, dark}) {
            const QFile file(u":/guide/"_s + path);
            EXPECT_FALSE(QImage(file.fileName()).isNull()) << path.toStdString();
            EXPECT_LT(file.size(), 100'000) << path.toStdString();
        }
    }
    const QStringList there = QDir(u":/guide/pictures"_s).entryList({u"*.%1.png"_s.arg(GetParam())});
    EXPECT_EQ(there.size(), named.size());
}

TEST_P(GuideTest, NamesKeysThatTheWindowHas)
{
    const QStringList known = keysOf(*window);
    const QStringList named = allOf(u"`([^`]+)`"_s, guide(GetParam()));
    EXPECT_GT(named.size(), 20);
    for (const QString& key : named)
        EXPECT_TRUE(known.contains(key)) << key.toStdString();
}

TEST_P(GuideTest, NamesMenuEntriesThatTheWindowHas)
{
    const QStringList known = menuPathsOf(*window);
    const QStringList named = allOf(u"\\*\\*([^*]+ > [^*]+)\\*\\*"_s, guide(GetParam()));
    EXPECT_GT(named.size(), 10);
    for (const QString& path : named)
        EXPECT_TRUE(known.contains(path)) << path.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, GuideTest, testing::Values(u"en"_s, u"es"_s),
                         [](const auto& info) { return info.param.toStdString(); });

TEST(GuideLanguagesTest, HaveTheSameHeadingsAndPictures)
{
    const auto levels = [](const QString& language) { return allOf(u"^(#+) "_s, guide(language)); };
    EXPECT_GT(levels(u"en"_s).size(), 6);
    EXPECT_EQ(levels(u"en"_s), levels(u"es"_s));
    QStringList spanish = picturesOf(u"es"_s);
    spanish.replaceInStrings(u".es.png"_s, u".en.png"_s);
    EXPECT_EQ(picturesOf(u"en"_s), spanish);
}
