// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace vraem {

/// Asks for the words of a step of a story.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rests` names what the step will cite.
    StepDialog(const QString& rests, QWidget* parent);

    void setWords(const QString& title, const QString& text);
    QString title() const;
    QString text() const;

private:
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
};

} // namespace vraem
