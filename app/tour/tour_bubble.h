// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vraem {

/// One step of the tour in words. It keeps the keyboard: left and right, Enter and Esc; Tab goes around its
/// buttons.
class TourBubble : public QFrame
{
    Q_OBJECT

public:
    explicit TourBubble(QWidget* parent);

    /// Number from 1. Takes the focus, so that a screen reader reads the step.
    void setStep(int number, int count, const QString& title, const QString& text);
    int usualWidth() const;
    int leastWidth() const;

Q_SIGNALS:
    void back();
    void next();
    void skip();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addLabel();

    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_skip;
};

} // namespace vraem
