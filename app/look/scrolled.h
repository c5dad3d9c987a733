// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vraem {

/// Shows a widget in full where the screen has room for it, and scrolls it where it has not.
class Scrolled : public QScrollArea
{
    Q_OBJECT

public:
    explicit Scrolled(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;
};

} // namespace vraem
