// SPDX-License-Identifier: GPL-3.0-or-later
#include "correct_dialog.h"

#include "field_editor.h"
#include "look/labels.h"
#include "look/scrolled.h"
#include "look/text_size.h"
#include "model/combine.h"
#include "source_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vraem {
namespace {

constexpr int dialogWidth = 620;
constexpr int reasonHeight = 64;

} // namespace

DatasetPtr ownDataset(const Session& session, const LayerId& data)
{
    for (const DatasetPtr& part : partsOf(session.dataset())) {
        if (part->layers().front().id == data)
            return part;
    }
    return session.dataset();
}

CorrectDialog::CorrectDialog(Session& session, const EventId& event, QWidget* parent)
    : QDialog(parent), m_session(session), m_ref(refOf(*session.dataset(), event).value_or(EventRef{})),
      m_dataset(ownDataset(session, m_ref.data))
{
    if (const auto row = m_dataset->rowOf(m_ref.event))
        m_event = m_dataset->event(*row);
    setWindowTitle(tr("Correct a field"));
    makeForm();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &CorrectDialog::showField);
    connect(m_source, &SourceEditor::changed, this, &CorrectDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CorrectDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CorrectDialog::correct);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withdraw, &QPushButton::clicked, this, &CorrectDialog::withdraw);
    showField();
    resize(sizeHint().expandedTo({dialogWidth, 0}));
}

void CorrectDialog::makeForm()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(labels::text(m_event.title), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    auto* form = new QFormLayout;
    layout->addLayout(form);
    m_fields = new QComboBox(this);
    m_fields->setAccessibleName(tr("Field"));
    m_editors = new QStackedWidget(this);
    for (const Field field : correctableFields) {
        m_fields->addItem(labels::name(field), static_cast<int>(field));
        auto* editor = makeFieldEditor(field, *m_dataset, m_editors);
        editor->setValue(valuesOf(m_event));
        connect(editor, &FieldEditor::changed, this, &CorrectDialog::check);
        m_editors->addWidget(editor);
    }
    m_reported = new QLabel(this);
    m_reported->setTextFormat(Qt::PlainText);
    m_reported->setWordWrap(true);
    form->addRow(tr("Field"), m_fields);
    form->addRow(tr("The reports say"), m_reported);
    form->addRow(tr("Your value"), m_editors);
    auto* sourceBox = new QGroupBox(tr("What your value rests on"), this);
    m_source = new SourceEditor(m_session.overlay().of(m_ref.data), sourceBox);
    (new QVBoxLayout(sourceBox))->addWidget(m_source);
    layout->addWidget(sourceBox);
    m_reason = new QPlainTextEdit(this);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why your value is better than that of the reports"));
    m_reason->setFixedHeight(scaled(reasonHeight));
    m_reason->setTabChangesFocus(true);
    layout->addWidget(m_reason);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Correct"));
    m_withdraw = m_buttons->addButton(tr("Withdraw my correction"), QDialogButtonBox::ResetRole);
    auto* all = new QVBoxLayout(this);
    all->addWidget(new Scrolled(content), 1);
    all->addWidget(m_buttons);
}

Field CorrectDialog::field() const
{
    return static_cast<Field>(m_fields->currentData().toInt());
}

FieldEditor& CorrectDialog::editor() const
{
    return *static_cast<FieldEditor*>(m_editors->currentWidget());
}

void CorrectDialog::chooseField(Field field)
{
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(static_cast<int>(field))));
}

QString CorrectDialog::reported() const
{
    return labels::reported(*m_dataset, m_event, field()).join(QLatin1Char('\n'));
}

void CorrectDialog::showField()
{
    m_editors->setCurrentIndex(m_fields->currentIndex());
    for (int i = 0; i < m_editors->count(); ++i)
        m_editors->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == m_editors->currentIndex()
                                                                        ? QSizePolicy::Preferred
                                                                        : QSizePolicy::Ignored);
    m_reported->setText(reported());
    const Mention* correction = m_event.correctionOf(field());
    m_withdraw->setVisible(correction != nullptr);
    if (correction) {
        m_source->setValue(correction->source, correction->ownPassage);
        m_reason->setPlainText(labels::text(correction->note));
    }
    check();
}

void CorrectDialog::check()
{
    std::optional<QString> problem = editor().problem();
    if (!problem)
        problem = m_source->problem();
    if (!problem && m_reason->toPlainText().trimmed().isEmpty())
        problem = tr("Give the reason.");
    m_problem->setText(problem.value_or(QString()));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!problem);
}

void CorrectDialog::correct()
{
    const Source source = m_source->source();
    const QString reason = m_reason->toPlainText().trimmed();
    Mention correction;
    // What was put into this event by the user keeps the id it has.
    const Mention* before = m_event.correctionOf(field());
    correction.id = before ? before->id : correctionId(m_ref.event, field());
    correction.source = source.id;
    correction.event = m_ref.event;
    correction.unit = m_event.unit;
    correction.subType = EventSubType::XUnspecified;
    correction.note = {reason, reason};
    correction.ownPassage = m_source->passage();
    correction.corrects = {field()};
    editor().putInto(correction);
    m_session.changeOverlay(m_ref.data, {PutSource{source}, PutMention{correction, editor().ownPlace()}});
    accept();
}

void CorrectDialog::withdraw()
{
    if (const Mention* correction = m_event.correctionOf(field()))
        m_session.changeOverlay(m_ref.data, {RemoveMention{correction->id}});
    accept();
}

} // namespace vraem
