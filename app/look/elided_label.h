// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace vraem {

/// One line of plain text that ends in "…" where the room does; the tool tip then holds it all.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// The text in full and what the tool tip says beyond it.
    void setContent(const QString& text, const QString& explanation);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vraem
