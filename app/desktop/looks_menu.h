// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "looks.h"

#include <QAction>
#include <QObject>

class QActionGroup;
class QMenu;

namespace vraem {

/// The part of the View menu that says how the program looks. Shows what it is told and says what is chosen.
class LooksMenu : public QObject
{
    Q_OBJECT

public:
    explicit LooksMenu(QObject* parent);

    void addTo(QMenu& view);
    void show(const Looks& looks);

Q_SIGNALS:
    void themeChosen(vraem::ThemeChoice theme);
    void languageChosen(const QString& language);
    /// +1: the next larger size; -1: the next smaller; 0: the usual one.
    void textSizeStepped(int direction);
    void reducedMotionChosen(bool isReduced);

private:
    void addThemes(QMenu& view);
    void addTextSizes(QMenu& view);
    void addLanguages(QMenu& view);

    QActionGroup* m_themes;
    QActionGroup* m_languages;
    QAction* m_larger;
    QAction* m_smaller;
    QAction* m_usual;
    QAction* m_motion;
};

} // namespace vraem
