// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace vraem {

class DocumentWriter;
class TextView;

/// The card beside what is hovered, with the event and its citations. It opens after a moment, stays while
/// the pointer is on it or while it is pinned, never leaves the screen and never covers what it belongs to.
class HoverCard : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(Session& session, QWidget* parent = nullptr);

    /// A pinned card stays beside this widget, which says more of the same event, where there is room.
    void setKeptClear(const QWidget& widget) { m_keptClear = &widget; }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followHover();
    void followPin();
    void followSelection();
    void open();
    void closeUnlessWanted();
    void showOther(const EventId& id);
    void putFirst(const EventId& id);
    void write();
    void writeOthers(DocumentWriter& writer);
    void place();

    Session& m_session;
    const QWidget* m_keptClear = nullptr;
    TextView* m_text = nullptr;
    QWidget* m_header = nullptr;
    QToolButton* m_close = nullptr;
    QTimer m_openTimer;
    QTimer m_closeTimer;
    /// What the card shows: the hover it opened for, the event shown first.
    Hover m_shown;
};

} // namespace vraem
