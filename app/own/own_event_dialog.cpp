// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_event_dialog.h"

#include "correct_dialog.h"
#include "field_editor.h"
#include "look/dialog_size.h"
#include "look/labels.h"
#include "look/text_size.h"
#include "model/usual_class.h"
#include "source_editor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vraem {
namespace {

constexpr int dialogWidth = 660;
constexpr int dialogHeight = 720;
constexpr int summaryHeight = 64;

} // namespace

OwnEventDialog::OwnEventDialog(Session& session, const LayerId& data, const Mention* mention, QWidget* parent)
    : QDialog(parent), m_session(session), m_data(data), m_dataset(ownDataset(session, data))
{
    if (mention) {
        m_mention = *mention;
    } else {
        const QString id = newOwnId();
        m_mention.id = {id};
        m_mention.event = {id};
        m_mention.subType = EventSubType::ArmedClash;
    }
    setWindowTitle(mention ? tr("Change your event") : tr("Add an event of your own"));
    makeForm();
    m_title->setFocus();
    check();
    resize(dialogSize(*this, {dialogWidth, dialogHeight}));
}

void OwnEventDialog::makeForm()
{
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title = new QLineEdit(labels::text(m_mention.title), content);
    m_summary = new QPlainTextEdit(labels::text(m_mention.summary), content);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setFixedHeight(scaled(summaryHeight));
    m_summary->setTabChangesFocus(true);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Summary"), m_summary);
    for (const Field field : {Field::Type, Field::Date, Field::Place, Field::Actors, Field::Casualties}) {
        auto* editor = makeFieldEditor(field, *m_dataset, content);
        editor->setValue(m_mention);
        connect(editor, &FieldEditor::changed, this, &OwnEventDialog::check);
        m_editors[field] = editor;
        auto* box = new QGroupBox(labels::capitalised(labels::name(field)), content);
        (new QVBoxLayout(box))->addWidget(editor);
        form->addRow(box);
    }
    auto* sourceBox = new QGroupBox(tr("Your source"), content);
    m_source = new SourceEditor(m_session.overlay().of(m_data), sourceBox);
    if (!m_mention.source.isEmpty())
        m_source->setValue(m_mention.source, m_mention.ownPassage);
    (new QVBoxLayout(sourceBox))->addWidget(m_source);
    form->addRow(sourceBox);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_title, &QLineEdit::textChanged, this, &OwnEventDialog::check);
    connect(m_source, &SourceEditor::changed, this, &OwnEventDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OwnEventDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OwnEventDialog::check()
{
    std::optional<QString> problem;
    if (m_title->text().trimmed().isEmpty())
        problem = tr("Give the event a title.");
    for (const auto& [field, editor] : m_editors) {
        if (!problem)
            problem = editor->problem();
    }
    if (!problem)
        problem = m_source->problem();
    m_problem->setText(problem.value_or(QString()));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!problem);
}

void OwnEventDialog::save()
{
    const Source source = m_source->source();
    const QString title = m_title->text().trimmed();
    const QString summary = m_summary->toPlainText().trimmed();
    m_mention.title = {title, title};
    m_mention.summary = summary.isEmpty() ? m_mention.title : LocalizedText{summary, summary};
    m_mention.source = source.id;
    m_mention.ownPassage = m_source->passage();
    for (const auto& [field, editor] : m_editors)
        editor->putInto(m_mention);
    m_mention.eventClass = usualClass(m_mention.subType);
    m_session.changeOverlay(
        m_data, {PutSource{source}, PutMention{m_mention, m_editors.at(Field::Place)->ownPlace()}});
    m_session.select(m_mention.event);
    accept();
}

} // namespace vraem
