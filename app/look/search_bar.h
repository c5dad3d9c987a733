// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace vraem {

/// A line to search a text with: how many places there are, and the way to the next and the previous one.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    /// The label says what is searched.
    explicit SearchBar(const QString& label, QWidget* parent = nullptr);

    QString words() const;
    void focusLine();
    /// Which of the places is shown, from 0.
    void setPlaces(int shown, int all);

Q_SIGNALS:
    void wordsChanged();
    /// To the next (+1) or previous (-1) place.
    void stepped(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_line = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace vraem
