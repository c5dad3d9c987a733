// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_dialog.h"

#include "look/dialog_size.h"
#include "look/drawn_accessible.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vraem {

StepDialog::StepDialog(const QString& rests, QWidget* parent)
    : QDialog(parent), m_title(new QLineEdit(this)), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Step of a story"));
    m_text->setTabChangesFocus(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Te&xt"), m_text);
    nameFields(*form);
    auto* cites = new QLabel(rests, this);
    cites->setTextFormat(Qt::PlainText);
    cites->setWordWrap(true);
    form->addRow(tr("Cites"), cites);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this, ok = buttons->button(QDialogButtonBox::Ok)] {
        ok->setEnabled(!title().isEmpty() && !text().isEmpty());
    };
    connect(m_title, &QLineEdit::textChanged, this, follow);
    connect(m_text, &QPlainTextEdit::textChanged, this, follow);
    follow();
    constexpr QSize usualSize(520, 360);
    resize(dialogSize(*this, usualSize));
}

void StepDialog::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setPlainText(text);
}

QString StepDialog::title() const
{
    return m_title->text().trimmed();
}

QString StepDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace vraem
