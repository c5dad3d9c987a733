// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/event_exporter.h"
#include "state/session.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace vraem {

class ExportChoices;

/// Writes events to a file: first a page of choices, then one that shows how far it is, where the file stands
/// and what the format could not hold. The window stays usable meanwhile.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const Session& session, QWidget* parent = nullptr);

    void reject() override;

private:
    QWidget* makeOutcome();
    QWidget* makeButtons();
    void showChoices();
    void start();
    void showProgress(int done, int all);
    void showResult(const Result<ExportReport>& result);
    void listRemarks(const ExportReport& report);
    void setRunning(bool isRunning);

    const Session& m_session;
    /// What is being written, so that the list of remarks names the right events.
    DatasetPtr m_written;
    QStackedWidget* m_pages = nullptr;
    ExportChoices* m_choices = nullptr;
    QWidget* m_outcome = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_message = nullptr;
    QPlainTextEdit* m_remarks = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
    EventExporter m_exporter{this};
};

} // namespace vraem
