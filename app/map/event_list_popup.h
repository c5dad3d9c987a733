// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace vraem {

/// A short list of events beside what they share: a symbol, or having no place. Arrow keys walk, Enter
/// selects, Esc closes.
class EventListPopup : public QFrame
{
    Q_OBJECT

public:
    EventListPopup(Session& session, QWidget* parent);

    /// At an edge of a rectangle of the parent, wholly inside the parent: right of it (or left, where there
    /// is no room) or above it.
    void open(const QString& heading, const Rows& rows, const QRect& at, Qt::Edge edge);
    void closeList();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const Rows& rows);
    QSize wantedSize() const;
    void placeAt(const QRect& rect, Qt::Edge edge);
    void hoverOn(QListWidgetItem* item);
    void choose(QListWidgetItem* item);
    Hover hoverOf(QListWidgetItem* item) const;

    Session& m_session;
    QLabel* m_heading;
    QListWidget* m_list;
};

} // namespace vraem
