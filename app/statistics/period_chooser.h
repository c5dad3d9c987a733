// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/date.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace vraem {

/// Asks for a period: a year of those there are, or two dates within them.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    /// The name is what the chooser is called by a screen reader.
    explicit PeriodChooser(const QString& name, QWidget* parent = nullptr);

    /// Whole years; the chosen one becomes the first or the last of them.
    void setBounds(DaySpan bounds, bool choosesLast);
    /// Within the bounds.
    void setPeriod(DaySpan period);
    DaySpan period() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    void showDates();

    QComboBox* m_years;
    QDateEdit* m_first;
    QLabel* m_to;
    QDateEdit* m_last;
};

} // namespace vraem
