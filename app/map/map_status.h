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

    /// Says so where the base map has no detail.
    void setHasGround(bool hasGround);
    void setCounts(int inView, int outside, int unplaced);
    /// All of it as one sentence.
    QString text() const;
    QToolButton* unplacedButton() const { return m_unplacedButton; }

Q_SIGNALS:
    /// The user asks for the list of these.
    void outsideRequested(const QString& heading, QWidget* button);
    void unplacedRequested(const QString& heading, QWidget* button);

private:
    QLabel* m_label;
    QLabel* m_noGround;
    QToolButton* m_outsideButton;
    QToolButton* m_unplacedButton;
};

} // namespace vraem
