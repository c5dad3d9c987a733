// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_maker.h"
#include "state/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vraem {

/// Citations of the view, of the selected events or of one source: shown as they will be, to copy or to save.
class CiteDialog : public QDialog
{
    Q_OBJECT

public:
    /// dataPath: where the session's data was read from.
    CiteDialog(const Session& session, QString dataPath, QWidget* parent = nullptr);

    /// The address that opens the present view.
    void setAddress(const QString& address);

private:
    QWidget* makeChoices();
    QWidget* makeButtons();
    void fillScopes();
    void start();
    void showText(const Result<QString>& text);
    void copy();
    void save();
    CitationFormat format() const;
    void say(const QString& message);

    const Session& m_session;
    QString m_dataPath;
    QString m_address;
    QComboBox* m_scope = nullptr;
    QComboBox* m_format = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    CitationMaker m_maker{this};
};

} // namespace vraem
