// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vraem {

class FieldEditor;
class SourceEditor;

/// Asks for the user's own value of one field of an event, what it rests on, and why. The reports' values
/// stand beside it and stay in the data.
class CorrectDialog : public QDialog
{
    Q_OBJECT

public:
    /// `event` is as the session shows it.
    CorrectDialog(Session& session, const EventId& event, QWidget* parent = nullptr);

    void chooseField(Field field);

private:
    void makeForm();
    Field field() const;
    FieldEditor& editor() const;
    void showField();
    void check();
    void correct();
    void withdraw();
    QString reported() const;

    Session& m_session;
    EventRef m_ref;
    Event m_event;
    /// Of the data set the event is of, with the user's own in it.
    DatasetPtr m_dataset;
    QComboBox* m_fields = nullptr;
    QLabel* m_reported = nullptr;
    QStackedWidget* m_editors = nullptr;
    SourceEditor* m_source = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_withdraw = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

/// The data set, as shown, that an event is of by itself: see partsOf().
DatasetPtr ownDataset(const Session& session, const LayerId& data);

} // namespace vraem
