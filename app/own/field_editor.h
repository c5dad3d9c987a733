// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace vraem {

/// One field of an event as the user states it. What is typed is checked as it is typed.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the value of that mention.
    virtual void setValue(const Mention& mention) = 0;
    /// What keeps the value from being taken, as a sentence; nullopt where nothing does.
    virtual std::optional<QString> problem() const = 0;
    /// Writes the field, and no other, of the mention. There must be no problem.
    virtual void putInto(Mention& mention) const = 0;
    /// A place the value names that the gazetteer does not have.
    virtual std::optional<Place> ownPlace() const { return std::nullopt; }

Q_SIGNALS:
    void changed();
};

FieldEditor* makeFieldEditor(Field field, const Dataset& dataset, QWidget* parent);

/// What the event says in its correctable fields, as one mention.
Mention valuesOf(const Event& event);

/// An exact date, or any other in EDTF, and how well it is known.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DateEditor(QWidget* parent = nullptr);

    void setValue(const Mention& mention) override;
    std::optional<QString> problem() const override;
    void putInto(Mention& mention) const override;

private:
    void follow();
    std::optional<DateInterval> interval() const;

    QLineEdit* m_text = nullptr;
    QComboBox* m_precision = nullptr;
    QLabel* m_reading = nullptr;
    DateBasis m_basis = DateBasis::Explicit;
};

class TypeEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TypeEditor(QWidget* parent = nullptr);

    void setValue(const Mention& mention) override;
    std::optional<QString> problem() const override { return std::nullopt; }
    void putInto(Mention& mention) const override;

private:
    QComboBox* m_types = nullptr;
};

/// A place of the gazetteer, or a spot by its coordinates within one.
class PlaceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit PlaceEditor(const Dataset& dataset, QWidget* parent = nullptr);

    void setValue(const Mention& mention) override;
    std::optional<QString> problem() const override;
    void putInto(Mention& mention) const override;
    std::optional<Place> ownPlace() const override;

private:
    std::optional<QGeoCoordinate> coordinate() const;
    std::optional<PlaceId> chosen() const;

    const Dataset& m_dataset;
    QComboBox* m_places = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_coordinate = nullptr;
    QDoubleSpinBox* m_radius = nullptr;
};

} // namespace vraem
