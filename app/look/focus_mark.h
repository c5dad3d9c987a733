// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QApplication;

namespace vraem {

/// Puts a frame around the widget that the keyboard has reached by keys, in whichever window; whoever clicks
/// sees none. Views that mark their focus themselves say so with the property "marksFocus".
class FocusMark : public QObject
{
    Q_OBJECT

public:
    /// From now on, once for the program.
    static void install(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
    void mark(QWidget& target);
    void unmark();
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
};

} // namespace vraem
