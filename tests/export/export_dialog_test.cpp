// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include "exported.h"
#include "look/language.h"
#include "model/combine.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class ExportDialogTest : public testing::Test
{
protected:
    ExportDialogTest()
    {
        setLanguage(u"en"_s);
        session.setDataset(std::make_shared<const Dataset>(shippedParts()));
        dialog = new ExportDialog(session);
        dialog->show();
        target()->setText(folder.filePath(u"events.csv"_s));
    }

    ~ExportDialogTest() override { delete dialog; }

    QLineEdit* target() const { return dialog->findChild<QLineEdit*>(); }

    template<typename Widget>
    Widget* named(const QString& text) const
    {
        for (Widget* widget : dialog->findChildren<Widget*>()) {
            if (widget->text().remove(u'&').startsWith(text))
                return widget;
        }
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }

    QString message() const
    {
        for (QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->accessibleName().startsWith(u"Outcome"))
                return label->text();
        }
        return {};
    }

    bool runExport()
    {
        QSignalSpy finished(dialog->findChild<EventExporter*>(), &EventExporter::finished);
        named<QPushButton>(u"Export"_s)->click();
        return finished.count() > 0 || finished.wait(20'000);
    }

    Session session;
    QTemporaryDir folder;
    ExportDialog* dialog = nullptr;
};

} // namespace

TEST_F(ExportDialogTest, WritesTheFilteredEventsAndNamesTheFile)
{
    ASSERT_TRUE(runExport());
    EXPECT_TRUE(message().contains(target()->text())) << message().toStdString();
    QFile file(target()->text());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(csvRows(file.readAll()).size(), session.result().rows.size() + 1);
}

TEST_F(ExportDialogTest, TheEndingFollowsTheFormat)
{
    named<QRadioButton>(u"GeoPackage"_s)->click();
    EXPECT_TRUE(target()->text().endsWith(u"events.gpkg"_s));
    named<QRadioButton>(u"Table like ACLED"_s)->click();
    EXPECT_TRUE(target()->text().endsWith(u"events.csv"_s));
}

TEST_F(ExportDialogTest, CountsFollowFilterAndSelection)
{
    EXPECT_FALSE(named<QRadioButton>(u"Selected"_s)->isEnabled());
    session.select(EventId{u"2023-02-12-ambush"_s});
    EXPECT_EQ(named<QRadioButton>(u"Selected"_s)->text().remove(u'&'), u"Selected: 1 event"_s);
    Filter filter = incidentsOnly();
    filter.years = {2022};
    session.setFilter(filter);
    EXPECT_EQ(named<QRadioButton>(u"Filtered"_s)->text().remove(u'&'), u"Filtered: 0 events"_s);
}

TEST_F(ExportDialogTest, LayersAreCountedEachByItself)
{
    const DatasetPtr one = session.dataset();
    session.setDataset(combine({{one, one}}).dataset);
    const QString size = QString::number(one->size());
    EXPECT_EQ(named<QRadioButton>(u"All"_s)->text().remove(u'&'), u"All: %1 | %1 events"_s.arg(size));
    session.setAddsLayers(true);
    EXPECT_EQ(named<QRadioButton>(u"All"_s)->text().remove(u'&'), u"All: %1 events"_s.arg(2 * one->size()));
}

TEST_F(ExportDialogTest, SelectedEventsOnly)
{
    session.select(EventId{u"2023-02-12-ambush"_s});
    named<QRadioButton>(u"Selected"_s)->click();
    ASSERT_TRUE(runExport());
    QFile file(target()->text());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(csvRows(file.readAll()).size(), 2U);
}

TEST_F(ExportDialogTest, ListsWhatAFormatCannotHold)
{
    named<QRadioButton>(u"Table like UCDP"_s)->click();
    named<QRadioButton>(u"All"_s)->click();
    ASSERT_TRUE(runExport());
    auto* remarks = dialog->findChild<QPlainTextEdit*>();
    EXPECT_TRUE(remarks->isVisible());
    EXPECT_TRUE(remarks->toPlainText().contains(u"Left out: 55 events"_s))
        << remarks->toPlainText().toStdString();
}

TEST_F(ExportDialogTest, AFileThatIsThereIsReplacedOnlyWhenTicked)
{
    QFile file(target()->text());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    target()->setText(target()->text() + u" "_s);
    auto* button = named<QPushButton>(u"Export"_s);
    EXPECT_FALSE(button->isEnabled());
    named<QCheckBox>(u"Replace"_s)->click();
    EXPECT_TRUE(button->isEnabled());
    ASSERT_TRUE(runExport());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("id,unit,"));
}

TEST_F(ExportDialogTest, AFolderThatIsNotThereIsSaid)
{
    target()->setText(folder.filePath(u"no/where/events.csv"_s));
    ASSERT_TRUE(runExport());
    EXPECT_TRUE(message().contains(u"cannot be written"_s)) << message().toStdString();
}

TEST_F(ExportDialogTest, HidesNamesWhenTicked)
{
    named<QCheckBox>(u"Hide personal names"_s)->click();
    named<QRadioButton>(u"Data set"_s)->click();
    ASSERT_TRUE(runExport());
    QFile file(target()->text());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Papicho"));
}

TEST_F(ExportDialogTest, EveryControlIsReachedByTabAndNamed)
{
    for (QWidget* widget : dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
            << widget->metaObject()->className();
        EXPECT_GE(widget->height(), 24) << widget->metaObject()->className();
    }
}
