// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include "export_choices.h"
#include "look/labels.h"
#include "look/scrolled.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int leastWidth = 700;
constexpr int mostListed = 1000;

} // namespace

ExportDialog::ExportDialog(const Session& session, QWidget* parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Export events"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_choices = new ExportChoices(session, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(new Scrolled(m_choices));
    m_pages->addWidget(makeOutcome());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    connect(m_choices, &ExportChoices::readyChanged, m_export, &QPushButton::setEnabled);
    connect(&m_exporter, &EventExporter::progressed, this, &ExportDialog::showProgress);
    connect(&m_exporter, &EventExporter::finished, this, &ExportDialog::showResult);
    resize(layout->sizeHint().expandedTo({leastWidth, 0}));
    showChoices();
}

QWidget* ExportDialog::makeOutcome()
{
    m_outcome = new QWidget(this);
    m_progress = new QProgressBar(m_outcome);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_message = new QLabel(m_outcome);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Outcome of the export"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setMinimumHeight(24);
    m_remarks = new QPlainTextEdit(m_outcome);
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setAccessibleName(tr("What was not exported"));
    auto* layout = new QVBoxLayout(m_outcome);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_remarks, 1);
    layout->addStretch();
    return m_outcome;
}

QWidget* ExportDialog::makeButtons()
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    m_back = new QPushButton(tr("&Back"), part);
    m_close = new QPushButton(part);
    m_export = new QPushButton(tr("&Export"), part);
    m_export->setDefault(true);
    for (QPushButton* button : {m_back, m_close, m_export}) {
        button->setMinimumSize(96, 28);
        row->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, &ExportDialog::showChoices);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    return part;
}

void ExportDialog::showChoices()
{
    setRunning(false);
    m_pages->setCurrentIndex(0);
    m_back->hide();
    m_export->show();
    m_choices->followTarget();
}

void ExportDialog::start()
{
    const ExportRequest request = m_choices->request();
    m_written = m_session.dataset();
    m_message->setText(tr("Writing %1", "file").arg(QDir::toNativeSeparators(request.path)));
    m_remarks->hide();
    m_pages->setCurrentWidget(m_outcome);
    m_export->hide();
    setRunning(true);
    m_close->setFocus();
    showProgress(0, static_cast<int>(request.rows.size()));
    m_exporter.start(m_written, request);
}

void ExportDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

void ExportDialog::showResult(const Result<ExportReport>& result)
{
    setRunning(false);
    m_back->show();
    if (!result) {
        m_message->setText(labels::issue(result.issues.first()));
    } else if (result->isCancelled) {
        m_message->setText(tr("Cancelled. Nothing was written."));
    } else {
        m_message->setText(tr("%Ln event(s) written to %1", nullptr, result->written)
                               .arg(QDir::toNativeSeparators(result->files.first())));
        listRemarks(*result);
    }
    m_written.reset();
}

void ExportDialog::listRemarks(const ExportReport& report)
{
    if (report.remarks.empty())
        return;
    std::map<ExportRemark, int> counts;
    for (const RowRemark& remark : report.remarks)
        ++counts[remark.remark];
    m_remarks->clear();
    if (const int leftOut = report.leftOut(); leftOut > 0)
        m_remarks->appendPlainText(tr("Left out: %Ln event(s)", nullptr, leftOut));
    for (const auto& [remark, count] : counts)
        m_remarks->appendPlainText(tr("%1: %2", "number of events, what was left out or lost")
                                       .arg(QLocale().toString(count), labels::name(remark)));
    m_remarks->appendPlainText(QString());
    int listed = 0;
    for (const RowRemark& remark : report.remarks) {
        if (++listed > mostListed) {
            m_remarks->appendPlainText(
                tr("The first %Ln are listed; `vraem-events export` lists all.", nullptr, mostListed));
            break;
        }
        m_remarks->appendPlainText(
            u"%1: %2"_s.arg(labels::text(m_written->event(remark.row).title), labels::name(remark.remark)));
    }
    m_remarks->moveCursor(QTextCursor::Start);
    m_remarks->show();
}

void ExportDialog::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
}

void ExportDialog::reject()
{
    if (m_exporter.isRunning())
        m_exporter.cancel();
    else
        QDialog::reject();
}

} // namespace vraem
