// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field_editor.h"

class QToolButton;
class QVBoxLayout;

namespace vraem {

/// A value that is a list: a line of boxes for each item, each with a button to remove it, and one to add.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit RowsEditor(const QString& addText, QWidget* parent = nullptr);

protected:
    /// A widget for one more item, empty.
    virtual QWidget* makeRow() = 0;
    QWidget* addRow();
    void clear();
    const std::vector<QWidget*>& rows() const { return m_rows; }

private:
    void removeRow(QWidget* row, QWidget* line);

    QVBoxLayout* m_lines = nullptr;
    std::vector<QWidget*> m_rows;
};

class ActorsEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit ActorsEditor(const Dataset& dataset, QWidget* parent = nullptr);

    void setValue(const Mention& mention) override;
    std::optional<QString> problem() const override;
    void putInto(Mention& mention) const override;

protected:
    QWidget* makeRow() override;

private:
    const Dataset& m_dataset;
};

class CasualtiesEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit CasualtiesEditor(QWidget* parent = nullptr);

    void setValue(const Mention& mention) override;
    std::optional<QString> problem() const override;
    void putInto(Mention& mention) const override;

protected:
    QWidget* makeRow() override;
};

} // namespace vraem
