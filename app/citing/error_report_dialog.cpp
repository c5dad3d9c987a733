// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_report_dialog.h"

#include "error_report.h"
#include "interchange/data_digest.h"
#include "look/dialog_size.h"
#include "look/drawn_accessible.h"
#include "look/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace vraem {
namespace {

constexpr int leastTarget = 28;
constexpr QSize usualSize(680, 480);

} // namespace

ErrorReportDialog::ErrorReportDialog(DatasetPtr dataset, Event event, const QString& dataPath,
                                     QWidget* parent)
    : QDialog(parent), m_dataset(std::move(dataset)), m_event(std::move(event))
{
    setWindowTitle(tr("Report an error"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* explanation = new QLabel(
        tr("Complete the last two lines, copy the text and send it to whoever gave you these data."), this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_field = new QComboBox(this);
    m_field->setMinimumHeight(leastTarget);
    for (const Field field : filledFields(*m_dataset, m_event))
        m_field->addItem(labels::name(field), static_cast<int>(field));
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the report"));
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setMinimumSize(96, leastTarget);
    m_copy->setDefault(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What is &wrong"), m_field);
    nameFields(*form);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setMinimumSize(96, leastTarget);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    layout->addLayout(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ErrorReportDialog::write);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_copy->setText(tr("Copied"));
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_copy->setText(tr("&Copy")); });
    connect(&m_digest, &QFutureWatcherBase::finished, this, [this] {
        m_data.digest = m_digest.result();
        write();
    });
    m_digest.setFuture(
        QtConcurrent::run([dataPath] { return dataDigest(dataPath).value.value_or(QString()); }));
    resize(dialogSize(*this, usualSize));
    write();
}

void ErrorReportDialog::write()
{
    QString text =
        errorReport(*m_dataset, m_event, static_cast<Field>(m_field->currentData().toInt()), m_data);
    // The part to complete, which another field must not take away.
    const qsizetype part = text.lastIndexOf(QStringLiteral("\n\n")) + 2;
    const QString written = m_text->toPlainText();
    const qsizetype typed = written.indexOf(text.sliced(part).section(QLatin1Char('\n'), 0, 0).trimmed());
    if (typed >= 0)
        text = text.first(part) + written.sliced(typed);
    m_text->setPlainText(text);
}

} // namespace vraem
