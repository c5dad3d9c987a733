// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook_window.h"

#include "text_view.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QVBoxLayout>

namespace vraem {
namespace {

QString shippedCodebook()
{
    const bool isSpanish = QLocale().language() == QLocale::Spanish;
    QFile file(isSpanish ? QStringLiteral(":/guide/codebook.es.md")
                         : QStringLiteral(":/guide/codebook.en.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

CodebookWindow::CodebookWindow(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Codebook"));
    setAccessibleName(tr("Codebook"));
    resize(760, 640);
    auto* text = new TextView(this);
    text->setAccessibleName(tr("Text of the codebook"));
    text->document()->setDocumentMargin(20);
    text->setMarkdown(shippedCodebook());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

} // namespace vraem
