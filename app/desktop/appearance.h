// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "looks.h"
#include "system_contrast.h"

#include <QObject>

class QApplication;

namespace vraem {

/// Makes the program look as the user wants, and keeps it so while the desktop changes. Themes change at
/// once; language and size of text are in every word and measure of a window, so that they take a new one.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication& application, const Looks& looks,
               const QDBusConnection& desktop = QDBusConnection::sessionBus());

    const Looks& looks() const { return m_looks; }
    void setTheme(ThemeChoice theme);
    void setReducedMotion(bool isReduced);
    void setLanguage(const QString& language);
    void setTextSize(int percent);
    /// The next larger or smaller size.
    void stepTextSize(int direction);

Q_SIGNALS:
    void changed();
    /// Every window is to be made anew, and the change is made then: see apply().
    void remakeAsked();

public Q_SLOTS:
    /// Language and size of text, as they are wanted now.
    void apply();

private:
    void take(const Looks& looks);
    ThemeKind kindOf(ThemeChoice theme) const;
    void applyTheme();
    void followSystem();

    QApplication& m_application;
    Looks m_looks;
    SystemContrast m_contrast;
};

} // namespace vraem
