// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/report_attacher.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace vraem {

/// The reports, which copies of them are attached and how well each fits; where copies are added and removed.
class CopiesDialog : public QDialog
{
    Q_OBJECT

public:
    CopiesDialog(Session& session, ReportAttacher& attacher, QWidget* parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeButtons();
    void fill();
    void askForFiles();
    void askForFolder();
    void removeChosen();
    void followChoice();
    void say(int taken, const Issues& refused, int passedOver);

    Session& m_session;
    ReportAttacher& m_attacher;
    QTreeWidget* m_list = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace vraem
