// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/timeline_axis.h"
#include "query/timeline_window.h"
#include "state/session.h"

#include <QWidget>

#include <functional>

class QHelpEvent;

namespace vraem {

/// The window of days on top of the overview, to be drawn anew, moved or resized by mouse and keyboard. It
/// sets the session's visible span and filters nothing. The widget is as wide as the full span.
class Brush : public QWidget
{
    Q_OBJECT

public:
    explicit Brush(Session& session, QWidget* parent = nullptr);

    /// Pixels at top and bottom that stay clear of the veil over what is outside the window.
    void setClearRow(int height);
    /// What the tool tip says of a day before it says what the brush is for.
    void setDescriber(std::function<QString(Date)> describe) { m_describe = std::move(describe); }
    /// What it says instead in the upper of the rows that stay clear.
    void setHeadDescriber(std::function<QString(Date)> describe) { m_describeHead = std::move(describe); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    TimeScale scale() const;
    WindowGrip gripAt(double x) const;
    void showGrip(double x);
    void showToolTip(const QHelpEvent& event);
    void moveByKey(int direction, Qt::KeyboardModifiers modifiers);
    void moveToEnd(bool isStart, Qt::KeyboardModifiers modifiers);

    struct Drag
    {
        WindowGrip grip;
        DaySpan window;
        double fromX;
        bool hasMoved = false;
    };

    Session& m_session;
    int m_clearRow = 0;
    std::optional<Drag> m_drag;
    std::function<QString(Date)> m_describe;
    std::function<QString(Date)> m_describeHead;
};

} // namespace vraem
