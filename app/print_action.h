// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "values/issue.h"

#include <QObject>

#include <optional>

namespace vraem {

class MainWindow;
class Session;

/// Writes the present view as a PDF: asks for the file, takes pictures of map and timeline in the light theme
/// as soon as they are drawn, and says how it went.
class PrintAction : public QObject
{
    Q_OBJECT

public:
    PrintAction(Session& session, MainWindow& window);

    void askForFile();
    void printTo(const QString& path);

Q_SIGNALS:
    void finished(const QString& path, const vraem::Issues& issues);

private:
    /// Of each layer by itself, unless the user lets them be added.
    QStringList totalsInWords() const;
    void print();

    Session& m_session;
    MainWindow& m_window;
    QString m_path;
    std::optional<ThemeKind> m_themeBefore;
};

} // namespace vraem
