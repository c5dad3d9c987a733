// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace vraem {

class TourBubble;

/// Dims a window but for what a step explains, with the bubble beside it. Takes all clicks, and follows the
/// window and what is explained wherever they go.
class TourVeil : public QWidget
{
    Q_OBJECT

public:
    explicit TourVeil(QWidget& window);

    TourBubble& bubble() { return *m_bubble; }
    /// Nothing is left free where the widget is not seen in the window.
    void explain(QWidget* target);
    /// Of the veil; empty where nothing is left free.
    QRect hole() const { return m_hole; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void keepFocus(const QWidget* now);

    QWidget& m_window;
    TourBubble* m_bubble;
    QPointer<QWidget> m_target;
    QRect m_hole;
};

} // namespace vraem
