// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue_window.h"

#include "issue_table_model.h"
#include "load_words.h"
#include "look/dialog_size.h"
#include "plain_label.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// What is said of our own files, which have no rows, has the same shape.
ImportReport reportOf(const QString& path, const LoadedData& data)
{
    if (data.report)
        return *data.report;
    ImportReport report;
    report.file = QFileInfo(path).fileName();
    report.issues = data.issues;
    for (const Issue& issue : data.issues)
        ++report.counts[issue.code];
    return report;
}

} // namespace

IssueWindow::IssueWindow(const QString& path, const LoadedData& data, QWidget* parent)
    : QDialog(parent), m_path(path), m_report(reportOf(path, data))
{
    setWindowTitle(tr("Report on %1").arg(m_report.file));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(dialogSize(*this, {940, 540}));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto* heading = plainLabel(outcomeWords(path, data), this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    layout->addWidget(heading);
    if (m_report.format)
        layout->addWidget(makeSummary());
    if (!m_report.unusedColumns.isEmpty())
        layout->addWidget(makeColumns());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeButtons());
}

QWidget* IssueWindow::makeSummary()
{
    auto* summary = new QWidget(this);
    auto* form = new QFormLayout(summary);
    form->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    form->addRow(tr("Format:"), plainLabel(formatName(*m_report.format), summary));
    form->addRow(tr("Text:"), plainLabel(encodingWords(m_report), summary));
    form->addRow(tr("Rows:"),
                 plainLabel(tr("%1 read, %2 taken, %3 refused, %4 taken with something to check")
                                .arg(locale.toString(m_report.rowsRead), locale.toString(m_report.rowsTaken),
                                     locale.toString(m_report.rowsRefused),
                                     locale.toString(m_report.rowsWithWarnings)),
                            summary));
    return summary;
}

QWidget* IssueWindow::makeColumns()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(
        tr("%Ln column(s) of the file not used:", nullptr, static_cast<int>(m_report.unusedColumns.size())),
        box));
    auto* names = new QPlainTextEdit(m_report.unusedColumns.join(u", "_s), box);
    names->setReadOnly(true);
    names->setTabChangesFocus(true);
    names->setAccessibleName(tr("Columns not used"));
    constexpr int shownLines = 2;
    const bool isLong = names->toPlainText().size() > 110;
    names->setFixedHeight(names->fontMetrics().lineSpacing() * (isLong ? shownLines + 1 : 1) + 14);
    layout->addWidget(names);
    return box;
}

QWidget* IssueWindow::makeTable()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    qint64 all = 0;
    for (const auto& [code, count] : m_report.counts)
        all += count;
    const auto listed = static_cast<int>(m_report.issues.size());
    const QString words =
        all > listed ? tr("The first %Ln finding(s) of %1:", nullptr, listed).arg(QLocale().toString(all))
                     : tr("%Ln finding(s):", nullptr, listed);
    layout->addWidget(plainLabel(listed == 0 ? tr("Nothing was refused or changed.") : words, box));
    auto* table = new QTableView(box);
    table->setModel(new IssueTableModel(m_report.issues, table));
    table->setAccessibleName(tr("Findings"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setVisible(listed > 0);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair(0, 80), {1, 150}, {2, 150}, {3, 130}})
        header->resizeSection(column, width);
    layout->addWidget(table, 1);
    if (listed == 0)
        layout->addStretch(1);
    return box;
}

QWidget* IssueWindow::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* save = buttons->addButton(tr("&Save report…"), QDialogButtonBox::ActionRole);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &IssueWindow::askWhereToSave);
    if (m_report.format == ImportFormat::GenericTable) {
        QPushButton* columns = buttons->addButton(tr("&Columns…"), QDialogButtonBox::ActionRole);
        columns->setToolTip(tr("Say anew which column holds what, and read the file again"));
        connect(columns, &QPushButton::clicked, this, &IssueWindow::mappingAsked);
    }
    return buttons;
}

void IssueWindow::askWhereToSave()
{
    const QFileInfo file(m_path);
    const QString proposal = file.dir().filePath(file.completeBaseName() + u"-report.csv"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save report"), proposal, tr("Table (*.csv)"));
    if (!path.isEmpty())
        save(path);
}

bool IssueWindow::save(const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = writeReport(m_report);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    auto* message = new QMessageBox(QMessageBox::Warning, windowTitle(),
                                    tr("%1 cannot be written: %2").arg(path, file.errorString()),
                                    QMessageBox::Close, this);
    message->setTextFormat(Qt::PlainText);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
    return false;
}

} // namespace vraem
