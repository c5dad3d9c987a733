// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_request.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace vraem {

/// The text of a report on an error in one field of an event, to complete and to copy.
class ErrorReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// dataPath: where the data was read from.
    ErrorReportDialog(DatasetPtr dataset, Event event, const QString& dataPath, QWidget* parent = nullptr);

private:
    void write();

    DatasetPtr m_dataset;
    Event m_event;
    CitedData m_data;
    QFutureWatcher<QString> m_digest;
    QComboBox* m_field = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace vraem
