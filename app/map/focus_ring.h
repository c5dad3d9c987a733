// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vraem {

/// Shows over the map that the keyboard is with it.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget* parent);

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace vraem
