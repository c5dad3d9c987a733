// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue_box.h"

#include "look/labels.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <algorithm>

namespace vraem {
namespace {

constexpr qsizetype mostListed = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IssueBox)
};

} // namespace

void showIssues(QWidget& window, const QString& title, const QString& heading, const Issues& issues)
{
    QStringList lines;
    if (!heading.isEmpty())
        lines.append(heading);
    for (const Issue& issue : issues.first(std::min(issues.size(), mostListed)))
        lines.append(labels::issue(issue));
    if (issues.size() > mostListed)
        lines.append(Words::tr("and %Ln more", nullptr, static_cast<int>(issues.size() - mostListed)));
    auto* box = new QMessageBox(hasErrors(issues) ? QMessageBox::Warning : QMessageBox::Information, title,
                                {}, QMessageBox::Ok, &window);
    box->setTextFormat(Qt::PlainText);
    box->setText(lines.join(QStringLiteral("\n\n")));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace vraem
