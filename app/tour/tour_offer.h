// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace vraem {

/// A line that offers the tour, until it is answered.
class TourOffer : public QFrame
{
    Q_OBJECT

public:
    explicit TourOffer(QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is taken. Either answer closes the line.
    void accepted();

private:
    void answer(bool accepts);
};

} // namespace vraem
