// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/inspection.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace vraem {

class MappingPreview;

/// Asks which column of a table holds what. Every change is tried on the first rows at once.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    MappingDialog(const QString& path, const Inspection& table, const ColumnMapping& proposal,
                  QWidget* parent = nullptr);

    ColumnMapping mapping() const;

private:
    QWidget* makeFields(const ColumnMapping& proposal);
    void addField(QGridLayout* grid, int position, MappedField field, const ColumnMapping& proposal);
    void check();

    Inspection m_table;
    MappingPreview* m_preview = nullptr;
    std::map<MappedField, QComboBox*> m_columns;
    QComboBox* m_dateOrder = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace vraem
