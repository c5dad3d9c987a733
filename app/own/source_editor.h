// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay/overlay.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vraem {

/// What the user's value rests on: a source of the user's, new or used before, and where in it.
class SourceEditor : public QWidget
{
    Q_OBJECT

public:
    SourceEditor(const OwnData& own, QWidget* parent = nullptr);

    void setValue(const SourceId& source, const QString& passage);
    /// See FieldEditor::problem().
    std::optional<QString> problem() const;
    Source source() const;
    QString passage() const;

Q_SIGNALS:
    void changed();

private:
    void showChosen();

    std::vector<Source> m_known;
    SourceId m_newId;
    QComboBox* m_choice = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_publisher = nullptr;
    QLineEdit* m_date = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_passage = nullptr;
};

} // namespace vraem
