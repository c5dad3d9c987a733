// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_area.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vraem {

/// Asks for an area in numbers, so that it takes no pointer to filter by one.
class AreaDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with an area in the form it has, and with what lies in the rectangle in the other forms.
    AreaDialog(const FilterArea& area, const GeoBox& around, QWidget* parent);

    /// What the numbers say; nullopt where they are no area.
    std::optional<FilterArea> area() const;

Q_SIGNALS:
    void changed(const std::optional<FilterArea>& area);

private:
    QWidget* makeCircle(const GeoCircle& circle);
    QWidget* makeBox(const GeoBox& box);
    QWidget* makeOutline(const GeoOutline& outline);
    void showPage(int shown);
    QDoubleSpinBox* degrees(double value, double most, const QString& name);
    void check();
    QString problem() const;

    QComboBox* m_form;
    QStackedWidget* m_pages;
    QLabel* m_problem;
    QPushButton* m_take = nullptr;
    QDoubleSpinBox* m_km = nullptr;
    QDoubleSpinBox* m_latitude = nullptr;
    QDoubleSpinBox* m_longitude = nullptr;
    QDoubleSpinBox* m_west = nullptr;
    QDoubleSpinBox* m_south = nullptr;
    QDoubleSpinBox* m_east = nullptr;
    QDoubleSpinBox* m_north = nullptr;
    QPlainTextEdit* m_corners = nullptr;
};

} // namespace vraem
