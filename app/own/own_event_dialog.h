// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QDialog>

#include <map>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vraem {

class FieldEditor;
class SourceEditor;

/// Asks for an event that a source of the user's tells of, or changes one.
class OwnEventDialog : public QDialog
{
    Q_OBJECT

public:
    /// `data` is the data set it goes into; `mention` one of the user's own to change, or nullptr.
    OwnEventDialog(Session& session, const LayerId& data, const Mention* mention, QWidget* parent = nullptr);

    const EventId& event() const { return m_mention.event; }

private:
    void makeForm();
    void check();
    void save();

    Session& m_session;
    LayerId m_data;
    DatasetPtr m_dataset;
    Mention m_mention;
    std::map<Field, FieldEditor*> m_editors;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_summary = nullptr;
    SourceEditor* m_source = nullptr;
    QLabel* m_problem = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace vraem
