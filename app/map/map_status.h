// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vraem {

/// The quiet line under the map: how many of the filtered events it shows, and where the others are.
class MapStatus : public QWidget
{
    Q_OBJECT

public:
    explicit MapStatus(QWidget* parent);

    void setRows(const Rows& inView, Rows outside, Rows unplaced);
    /// All of it as one sentence.
    QString text() const;
    QToolButton* unplacedButton() const { return m_unplacedButton; }

Q_SIGNALS:
    /// The user asks for the list of these; the button is what to open it at.
    void listRequested(const QString& heading, const Rows& rows, QWidget* button);

private:
    Rows m_outside;
    Rows m_unplaced;
    QLabel* m_label;
    QToolButton* m_outsideButton;
    QToolButton* m_unplacedButton;
};

} // namespace vraem
