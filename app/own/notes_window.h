// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace vraem {

/// All that is the user's own in a file, also what is about things that are not in the data any more.
class NotesWindow : public QDialog
{
    Q_OBJECT

public:
    /// `dataVersion` is that of the data which the last edit was made on; empty where there is none.
    NotesWindow(Session& session, QString path, QString dataVersion, QWidget* parent = nullptr);

private:
    void fill();
    void addRow(const EventRef& event, const QString& what, const QString& words);
    void addData(const LayerId& data, const OwnData& own);

    Session& m_session;
    QString m_path;
    QString m_dataVersion;
    QLabel* m_head = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace vraem
