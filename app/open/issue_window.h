// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/load_data.h"

#include <QDialog>

namespace vraem {

/// The one place where findings about a file are shown: what the file is, what became of its rows, and each
/// finding with its place. All of it can be saved as a table.
class IssueWindow : public QDialog
{
    Q_OBJECT

public:
    IssueWindow(const QString& path, const LoadedData& data, QWidget* parent = nullptr);

    /// False after saying why it could not.
    bool save(const QString& path);

Q_SIGNALS:
    /// The columns of the table are to be named anew.
    void mappingAsked();

private:
    QWidget* makeSummary();
    QWidget* makeColumns();
    QWidget* makeTable();
    QWidget* makeButtons();
    void askWhereToSave();

    QString m_path;
    ImportReport m_report;
};

} // namespace vraem
