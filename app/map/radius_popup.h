// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_area.h"

#include <QFrame>

class QDoubleSpinBox;
class QLabel;

namespace vraem {

/// Asks how far around a spot of the map. Enter takes it, Esc closes.
class RadiusPopup : public QFrame
{
    Q_OBJECT

public:
    explicit RadiusPopup(QWidget* parent);

    /// Beside a rectangle of the parent; the words say what is in the middle.
    void open(const GeoPoint& centre, const QString& words, const QRect& at);
    void closePopup();

Q_SIGNALS:
    /// What it would be now; nullopt once it is closed.
    void changed(const std::optional<FilterArea>& area);
    void taken(const FilterArea& area);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FilterArea area() const;
    void take();
    void placeBeside(const QRect& rect);

    GeoPoint m_centre;
    QDoubleSpinBox* m_km;
    QLabel* m_words;
};

} // namespace vraem
