// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_session.h"
#include "own/correct_dialog.h"
#include "own/field_editor.h"
#include "own/own_event_dialog.h"
#include "own/row_editors.h"
#include "own/same_event_dialog.h"
#include "own/source_editor.h"
#include "values/edtf.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class OwnDialogTest : public KeptSession
{
protected:
    static QPushButton& accepting(const QDialog& dialog)
    {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            const auto* box = dialog.findChild<QDialogButtonBox*>();
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return *button;
        }
        throw std::logic_error("no button");
    }

    static void nameSource(const QDialog& dialog, const QString& title)
    {
        const auto* editor = dialog.findChild<SourceEditor*>();
        editor->findChildren<QLineEdit*>().front()->setText(title);
    }

    /// The event of two reports with the fewest days between them.
    EventId ofTwoReports() const
    {
        for (Row row = 0; row < session.dataset()->size(); ++row) {
            const Event event = session.dataset()->event(row);
            if (event.mentions.size() == 2 && event.unit == Unit::Incident)
                return event.id;
        }
        ADD_FAILURE();
        return {};
    }
};

} // namespace

TEST_F(OwnDialogTest, ACorrectionNeedsAValueASourceAndAReason)
{
    CorrectDialog dialog(session, ambush);
    dialog.chooseField(Field::Date);
    EXPECT_FALSE(accepting(dialog).isEnabled());
    nameSource(dialog, u"Expediente 12"_s);
    EXPECT_FALSE(accepting(dialog).isEnabled());
    dialog.findChild<QPlainTextEdit*>()->setPlainText(u"the court says so"_s);
    EXPECT_TRUE(accepting(dialog).isEnabled());
    auto* date = dialog.findChild<DateEditor*>()->findChild<QLineEdit*>();
    date->setText(u"2023-02-31"_s);
    EXPECT_FALSE(accepting(dialog).isEnabled());
    date->setText(u"2023-02-11"_s);
    EXPECT_TRUE(accepting(dialog).isEnabled());
    accepting(dialog).click();

    const Event event = shown(ambush);
    ASSERT_NE(event.correctionOf(Field::Date), nullptr);
    EXPECT_EQ(toIsoDate(*event.date->interval.start), u"2023-02-11"_s);
    EXPECT_EQ(event.correctionOf(Field::Date)->note.en, u"the court says so"_s);
    EXPECT_EQ(session.dataset()->source(event.correctionOf(Field::Date)->source)->title, u"Expediente 12"_s);
    EXPECT_EQ(event.conflicts.back().field, Field::Date);
}

TEST_F(OwnDialogTest, ACorrectionCanBeWithdrawn)
{
    {
        CorrectDialog dialog(session, ambush);
        dialog.chooseField(Field::Place);
        nameSource(dialog, u"Expediente 12"_s);
        dialog.findChild<QPlainTextEdit*>()->setPlainText(u"r"_s);
        dialog.findChild<PlaceEditor*>()->findChild<QComboBox*>()->setCurrentIndex(0);
        accepting(dialog).click();
    }
    EXPECT_FALSE(shown(ambush).place);
    CorrectDialog again(session, ambush);
    again.chooseField(Field::Place);
    for (auto* button : again.findChildren<QPushButton*>()) {
        if (again.findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::ResetRole)
            button->click();
    }
    EXPECT_TRUE(shown(ambush).place);
    EXPECT_EQ(session.dataset(), session.base());
}

TEST_F(OwnDialogTest, FieldsGiveBackTheValuesTheyShow)
{
    for (Row row = 0; row < session.dataset()->size(); ++row) {
        const Event event = session.dataset()->event(row);
        const Mention values = valuesOf(event);
        Mention back = values;
        for (const Field field : correctableFields) {
            const std::unique_ptr<FieldEditor> editor(makeFieldEditor(field, *session.dataset(), nullptr));
            editor->setValue(values);
            ASSERT_FALSE(editor->problem()) << event.id.value.toStdString();
            editor->putInto(back);
        }
        if (back.place && values.place)
            back.place->isInferred = values.place->isInferred;
        if (back.place && values.place)
            back.place->level = values.place->level;
        EXPECT_EQ(back, values) << event.id.value.toStdString();
    }
}

TEST_F(OwnDialogTest, ASpotByCoordinatesIsAPlaceOfTheUsers)
{
    PlaceEditor editor(*session.dataset());
    const auto lines = editor.findChildren<QLineEdit*>();
    editor.findChild<QComboBox*>()->setCurrentIndex(
        editor.findChild<QComboBox*>()->findData(u"ayacucho-department"_s));
    for (QLineEdit* line : lines) {
        if (line->placeholderText().contains(u"-12.58"_s))
            line->setText(u"-12.5"_s);
    }
    EXPECT_TRUE(editor.problem());
    for (QLineEdit* line : lines) {
        if (line->placeholderText().contains(u"-12.58"_s))
            line->setText(u"-12.5, -73.9"_s);
    }
    EXPECT_TRUE(editor.problem());
    lines.back()->setText(u"Quebrada"_s);
    ASSERT_FALSE(editor.problem());
    Mention mention;
    editor.putInto(mention);
    ASSERT_TRUE(editor.ownPlace());
    EXPECT_EQ(mention.place->place, editor.ownPlace()->id);
    EXPECT_EQ(editor.ownPlace()->parent->value, u"ayacucho-department"_s);
    EXPECT_TRUE(isOwnId(mention.place->place.value));
}

TEST_F(OwnDialogTest, AnEventOfTheUsersOwnIsAddedAndSelected)
{
    OwnEventDialog dialog(session, atlasLayer().id, nullptr);
    EXPECT_FALSE(accepting(dialog).isEnabled());
    dialog.findChildren<QLineEdit*>().front()->setText(u"Clash near the creek"_s);
    nameSource(dialog, u"Interview"_s);
    dialog.findChild<DateEditor*>()->findChild<QLineEdit*>()->setText(u"2022-06-05"_s);
    ASSERT_TRUE(accepting(dialog).isEnabled());
    const int before = session.dataset()->size();
    accepting(dialog).click();
    EXPECT_EQ(session.dataset()->size(), before + 1);
    ASSERT_EQ(session.currentEvent(), dialog.event());
    EXPECT_EQ(shown(dialog.event()).title.en, u"Clash near the creek"_s);
    EXPECT_TRUE(session.result().rows.contains(*session.dataset()->rowOf(dialog.event())));
}

TEST_F(OwnDialogTest, AMentionIsSplitOffWithItsReason)
{
    const EventId id = ofTwoReports();
    SameEventDialog dialog(session, id);
    auto* table = dialog.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_FALSE(table->item(1, table->columnCount() - 1)->text().isEmpty());
    QPushButton* split = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (dialog.findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::ActionRole &&
            !split)
            split = button;
    }
    ASSERT_TRUE(split);
    EXPECT_FALSE(split->isEnabled());
    EXPECT_FALSE(split->toolTip().isEmpty());
    table->selectRow(1);
    dialog.findChildren<QLineEdit*>().front()->setText(u"another day"_s);
    ASSERT_TRUE(split->isEnabled());
    const int before = session.dataset()->size();
    split->click();
    EXPECT_EQ(session.dataset()->size(), before + 1);
    EXPECT_EQ(shown(id).mentions.size(), 1U);
    steps.undo();
    EXPECT_EQ(shown(id).mentions.size(), 2U);
}

TEST_F(OwnDialogTest, AFigureSaysHowItIsRead)
{
    CasualtiesEditor editor;
    editor.setValue(valuesOf(shown(ambush)));
    const auto readings = [&] {
        QStringList words;
        for (const auto* label : editor.findChildren<QLabel*>())
            words.append(label->text());
        return words.join(u'|');
    };
    EXPECT_TRUE(readings().contains(u"reads: state: 7 police officer"_s)) << readings().toStdString();
    const auto figures = editor.findChildren<QLineEdit*>();
    ASSERT_GE(figures.size(), 3);
    figures[2]->clear();
    EXPECT_TRUE(readings().contains(u"at least 7"_s)) << readings().toStdString();
    figures[0]->setText(u"9"_s);
    EXPECT_FALSE(readings().contains(u"reads:"_s));
}
