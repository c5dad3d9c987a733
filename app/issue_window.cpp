// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue_window.h"

#include "look/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vraem {

IssueWindow::IssueWindow(const QString& file, const Issues& issues, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Opening a data set"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 360);
    auto* heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setText(
        hasErrors(issues)
            ? tr("%1 was not opened. What was shown before stays. Findings: %n", nullptr,
                 static_cast<int>(issues.size()))
                  .arg(file)
            : tr("%1 was opened. Findings: %n", nullptr, static_cast<int>(issues.size())).arg(file));
    auto* list = new QPlainTextEdit(this);
    list->setReadOnly(true);
    list->setAccessibleName(tr("Findings"));
    for (const Issue& issue : issues)
        list->appendPlainText(labels::issue(issue) + u'\n');
    list->moveCursor(QTextCursor::Start);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(list);
    layout->addWidget(buttons);
}

} // namespace vraem
