// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/step_history.h"

class QMenu;

namespace vraem {

class DetailPanel;
class MainWindow;
class WindowActions;

/// The menus of what is the user's own: notes, corrections, events, their file, undo and redo.
class OverlayActions : public QObject
{
    Q_OBJECT

public:
    OverlayActions(Session& session, DetailPanel& detail, WindowActions& actions, QWidget& window);

    OverlayKeeper& keeper() { return m_keeper; }
    /// Keeps what is being typed.
    void flush();

private:
    void connectActions(WindowActions& actions);
    void connectBar();
    void followHistory();
    void followSession();
    void correct();
    void showSameEvent();
    void addEvent();
    void changeOwnEvent();
    void removeOwnEvent();
    void showNotes();
    void askForFile(bool isNew);
    void tell(const Issues& issues);

    Session& m_session;
    DetailPanel& m_detail;
    WindowActions& m_actions;
    QWidget& m_window;
    OverlayKeeper& m_keeper;
    StepHistory& m_history;
};

} // namespace vraem
