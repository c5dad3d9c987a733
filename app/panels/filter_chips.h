// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QWidget>

class QToolButton;

namespace vraem {

/// What is being asked, one removable chip for each value; hidden where nothing is.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(Session& session, QWidget* parent = nullptr);

private:
    void rebuild();
    QToolButton* addButton(const QString& text, const Filter& filter);
    int focusedButton() const;

    Session& m_session;
    QList<QToolButton*> m_buttons;
};

} // namespace vraem
