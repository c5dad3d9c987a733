// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace vraem {

/// Why the mentions of an event are taken for one happening: their dates, places and dead side by side, and
/// what agrees. The user may split one off, or put the event together with another.
class SameEventDialog : public QDialog
{
    Q_OBJECT

public:
    SameEventDialog(Session& session, const EventId& event, QWidget* parent = nullptr);

private:
    void makeTable();
    void fitRows();
    QString whyHere(const Mention& mention) const;
    void fillOthers();
    void check();
    void split();
    void merge();

    Session& m_session;
    EventRef m_ref;
    DatasetPtr m_dataset;
    Event m_event;
    /// Of the rows of the table: what sources say, not corrections.
    std::vector<Mention> m_mentions;
    QTableWidget* m_table = nullptr;
    QComboBox* m_others = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_split = nullptr;
    QPushButton* m_merge = nullptr;
};

} // namespace vraem
