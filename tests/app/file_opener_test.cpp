// SPDX-License-Identifier: GPL-3.0-or-later
#include "open/file_opener.h"

#include "look/language.h"
#include "main_window.h"
#include "map/map_view.h"
#include "open/issue_window.h"
#include "open/load_bar.h"
#include "open/mapping_dialog.h"
#include "open/recent_files.h"
#include "open/recent_menu.h"
#include "open_sample.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class FileOpenerTest : public testing::Test
{
protected:
    FileOpenerTest()
    {
        setLanguage(u"en"_s);
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toLocal8Bit());
        session.setDataset(loadShippedData().dataset);
        window.emplace(session, loader);
        window->resize(1366, 768);
        window->show();
    }

    QString file(const QString& name, const QByteArray& bytes) const
    {
        return written(folder.filePath(name), bytes);
    }

    bool isOpened(const QString& path)
    {
        window->opener().open(path);
        return waitForLoader();
    }

    bool waitForLoader()
    {
        return QTest::qWaitFor([this] { return !loader.isLoading(); }, 30'000);
    }

    template<typename T>
    T* visible() const
    {
        for (T* widget : window->findChildren<T*>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QStringList barWords() const
    {
        QStringList words;
        for (const QLabel* label : window->findChild<LoadBar*>()->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words;
    }

    /// As a window system would deliver it to the widget under the pointer.
    static bool drop(QWidget& target, const QList<QUrl>& urls,
                     Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(target.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(target.rect().center()), Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&target, &drop);
        return drop.isAccepted();
    }

    QTemporaryDir folder;
    Session session;
    DataLoader loader;
    std::optional<MainWindow> window;
};

} // namespace

TEST_F(FileOpenerTest, AKnownFormatOpensWithoutAQuestionAndSaysSo)
{
    ASSERT_TRUE(isOpened(file(u"peru.csv"_s, acled(3))));
    EXPECT_EQ(session.dataset()->size(), 3);
    EXPECT_EQ(session.result().rows.size(), 3);
    EXPECT_EQ(window->windowTitle(), u"peru"_s);
    EXPECT_EQ(barWords(), QStringList{u"3 events of ACLED opened, nothing refused"_s});
    EXPECT_EQ(visible<IssueWindow>(), nullptr);
    EXPECT_EQ(recentFiles(), QStringList{folder.filePath(u"peru.csv"_s)});
}

TEST_F(FileOpenerTest, RefusedRowsOpenTheReportWhichCanBeSaved)
{
    ASSERT_TRUE(isOpened(file(u"peru.csv"_s, acled(3, true))));
    EXPECT_EQ(session.dataset()->size(), 2);
    auto* report = visible<IssueWindow>();
    ASSERT_NE(report, nullptr);
    const QAbstractItemModel* findings = report->findChild<QTableView*>()->model();
    ASSERT_EQ(findings->rowCount(), 1);
    EXPECT_EQ(findings->index(0, 0).data().toString(), u"4"_s);
    EXPECT_EQ(findings->index(0, 1).data().toString(), u"event_date"_s);
    EXPECT_EQ(findings->index(0, 2).data().toString(), u"31 June 2021"_s);
    const QString saved = folder.filePath(u"report.csv"_s);
    ASSERT_TRUE(report->save(saved));
    QFile csv(saved);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("\"line 4, column event_date\",\"31 June 2021\""));
    EXPECT_FALSE(report->save(folder.filePath(u"no/such/folder.csv"_s)));
}

TEST_F(FileOpenerTest, AFileThatIsNoTableKeepsTheDataAndIsNotRemembered)
{
    const DatasetPtr before = session.dataset();
    ASSERT_TRUE(isOpened(file(u"pointer.csv"_s, "version https://git-lfs.github.com/spec/v1\n")));
    EXPECT_EQ(session.dataset(), before);
    EXPECT_EQ(window->windowTitle(), QApplication::applicationDisplayName());
    ASSERT_NE(visible<IssueWindow>(), nullptr);
    EXPECT_TRUE(recentFiles().isEmpty());
}

TEST_F(FileOpenerTest, ACancelledLoadKeepsTheData)
{
    const DatasetPtr before = session.dataset();
    QSignalSpy finished(&loader, &DataLoader::finished);
    window->opener().open(file(u"many.csv"_s, acled(50'000)));
    EXPECT_TRUE(loader.isLoading());
    QTest::keyClick(&*window, Qt::Key_Escape);
    EXPECT_FALSE(loader.isLoading());
    EXPECT_EQ(barWords(), QStringList{u"Opening many.csv was cancelled; nothing has changed"_s});
    QTest::qWait(300);
    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(session.dataset(), before);
}

TEST_F(FileOpenerTest, ANewerFileCancelsTheOlder)
{
    QSignalSpy finished(&loader, &DataLoader::finished);
    window->opener().open(file(u"many.csv"_s, acled(50'000)));
    ASSERT_TRUE(isOpened(file(u"few.csv"_s, acled(2))));
    QTest::qWait(300);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(session.dataset()->size(), 2);
}

TEST_F(FileOpenerTest, AnUnknownTableAsksForItsColumnsOnce)
{
    const QString path = file(u"own.csv"_s, ownTable);
    const DatasetPtr before = session.dataset();
    ASSERT_TRUE(isOpened(path));
    EXPECT_EQ(session.dataset(), before);
    auto* dialog = visible<MappingDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->mapping().columns.at(MappedField::Date), u"fecha"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->size(), 3);

    window->opener().close();
    ASSERT_TRUE(waitForLoader());
    EXPECT_NE(session.dataset()->size(), 3);
    ASSERT_TRUE(isOpened(path));
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->size(), 3);
}

TEST_F(FileOpenerTest, TheMappingIsTriedOnTheFirstRows)
{
    const Inspection table = inspect(file(u"own.csv"_s, ownTable));
    MappingDialog dialog(u"own.csv"_s, table, table.suggestedMapping);
    const auto says = [&](const QString& words) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    };
    EXPECT_TRUE(says(u"3 of 3 sample rows can be read"_s));
    const auto boxes = dialog.findChildren<QComboBox*>();
    const auto named = [&](const QString& name) {
        return *std::ranges::find_if(boxes,
                                     [&](const QComboBox* box) { return box->accessibleName() == name; });
    };
    named(u"Date"_s)->setCurrentText(u"sitio"_s);
    EXPECT_TRUE(says(u"0 of 3 sample rows can be read"_s));
    named(u"Date"_s)->setCurrentIndex(0);
    named(u"Latitude"_s)->setCurrentIndex(0);
    EXPECT_TRUE(says(u"Not enough to make an event of a row"_s));
}

TEST_F(FileOpenerTest, AFileDroppedAnywhereOpens)
{
    const QUrl url = QUrl::fromLocalFile(file(u"peru.csv"_s, acled(3)));
    for (QWidget* child : window->findChild<MapView*>()->findChildren<QWidget*>())
        EXPECT_FALSE(child->acceptDrops()) << child->metaObject()->className();
    EXPECT_FALSE(drop(*window, {url, url}));
    EXPECT_FALSE(drop(*window, {QUrl(u"https://example.org/ged.csv"_s)}));
    ASSERT_TRUE(drop(*window, {url}));
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->size(), 3);
}

TEST_F(FileOpenerTest, ClosingShowsTheAtlasAgain)
{
    const int atlas = session.dataset()->size();
    ASSERT_TRUE(isOpened(file(u"peru.csv"_s, acled(3))));
    EXPECT_TRUE(window->opener().showsFile());
    window->opener().close();
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->size(), atlas);
    EXPECT_FALSE(window->opener().showsFile());
    EXPECT_EQ(window->windowTitle(), QApplication::applicationDisplayName());
}

TEST_F(FileOpenerTest, RecentFilesAreAtMostEightAndMissingOnesGreyed)
{
    for (int i = 0; i < 10; ++i)
        addRecentFile(folder.filePath(u"gone%1.csv"_s.arg(i)));
    addRecentFile(file(u"here.csv"_s, acled(1)));
    ASSERT_EQ(recentFiles().size(), mostRecentFiles);
    RecentMenu menu;
    EXPECT_TRUE(menu.actions().at(0)->isEnabled());
    EXPECT_TRUE(menu.actions().at(0)->text().contains(u"here.csv"_s));
    EXPECT_FALSE(menu.actions().at(1)->isEnabled());
    menu.actions().back()->trigger();
    EXPECT_TRUE(recentFiles().isEmpty());
}

TEST_F(FileOpenerTest, AFileBecomesALayerAndIsRemovedAgain)
{
    const DatasetPtr atlas = session.dataset();
    window->opener().add(file(u"peru.csv"_s, acled(3)));
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->size(), atlas->size() + 3);
    EXPECT_EQ(window->windowTitle(), u"VRAEM Atlas + peru"_s);
    EXPECT_EQ(barWords(), QStringList{u"3 events of ACLED added as a layer, nothing refused"_s});
    window->opener().removeLayer(session.dataset()->layers().back().id);
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset(), atlas);
    EXPECT_EQ(window->windowTitle(), QApplication::applicationDisplayName());
}

TEST_F(FileOpenerTest, WithoutTheAtlasTheFileIsWhatIsShown)
{
    window->opener().add(file(u"peru.csv"_s, acled(3)));
    ASSERT_TRUE(waitForLoader());
    window->opener().removeLayer(session.dataset()->layers().front().id);
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->size(), 3);
    EXPECT_EQ(window->windowTitle(), u"peru"_s);
    window->opener().close();
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(window->windowTitle(), QApplication::applicationDisplayName());
}

TEST_F(FileOpenerTest, ACancelledLayerKeepsTheData)
{
    const DatasetPtr before = session.dataset();
    window->opener().add(file(u"many.csv"_s, acled(50'000)));
    QTest::keyClick(&*window, Qt::Key_Escape);
    EXPECT_FALSE(loader.isLoading());
    EXPECT_EQ(session.dataset(), before);
}

TEST_F(FileOpenerTest, DroppedWithShiftItIsALayer)
{
    const QString path = file(u"peru.csv"_s, acled(3));
    const int before = session.dataset()->size();
    ASSERT_TRUE(drop(*window, {QUrl::fromLocalFile(path)}, Qt::ShiftModifier));
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->size(), before + 3);
}

TEST_F(FileOpenerTest, NoMoreLayersThanCanBeShown)
{
    const QString path = file(u"peru.csv"_s, acled(2));
    for (size_t layer = 1; layer < 8; ++layer) {
        window->opener().add(path);
        ASSERT_TRUE(waitForLoader());
    }
    ASSERT_EQ(session.dataset()->layers().size(), 8U);
    window->opener().add(path);
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->layers().size(), 8U);
    EXPECT_NE(visible<IssueWindow>(), nullptr);
}

TEST_F(FileOpenerTest, ATableNamedAnewReplacesItsLayer)
{
    const QString path = file(u"mine.csv"_s, ownTable);
    window->opener().add(path);
    ASSERT_TRUE(waitForLoader());
    auto* dialog = visible<MappingDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    ASSERT_TRUE(waitForLoader());
    ASSERT_EQ(session.dataset()->layers().size(), 2U);
    window->opener().showReport();
    auto* report = visible<IssueWindow>();
    ASSERT_NE(report, nullptr);
    Q_EMIT report->mappingAsked();
    ASSERT_NE(visible<MappingDialog>(), nullptr);
    visible<MappingDialog>()->accept();
    ASSERT_TRUE(waitForLoader());
    EXPECT_EQ(session.dataset()->layers().size(), 2U);
}
