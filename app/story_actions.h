// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/story/story.h"
#include "state/session.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace vraem {

class StoryPanel;
class ViewActions;

/// Stories: plays those that are shipped and those of files, and records new ones. Each change of a story is
/// in its file at once.
class StoryActions : public QObject
{
    Q_OBJECT

public:
    StoryActions(Session& session, ViewActions& views, QMainWindow& window);

    /// Entries for the menu bar.
    QMenu* menu() const { return m_menu; }
    QDockWidget* dock() const { return m_dock; }

    /// Plays the story of a file; says in a box why where it cannot be read.
    void open(const QString& path);
    /// Writes an empty story of that title and shows it to be filled.
    void create(const QString& path, const QString& title);
    /// The story that the other shows, at its step; the views stay as they are.
    void goOn(const StoryActions& before);
    /// After the step shown: the present view, citing the selected events.
    void addStep(const QString& title, const QString& text);
    void changeWords(size_t position, const QString& title, const QString& text);

Q_SIGNALS:
    /// The keyboard was in the story, which is gone.
    void left();

private:
    void makeMenu();
    void makeEditMenu();
    void askForFile();
    void askForNew();
    void askForStep();
    void askForWords();
    void askForCopy();
    void retakeView();
    void removeStep();
    void moveStep(int by);
    void showDock();
    void followEditing();
    void showView(const QString& address);
    /// Puts the changed story into its file, and into the panel if that went well.
    bool keep(const Story& story, size_t position);

    Session& m_session;
    ViewActions& m_views;
    QMainWindow& m_window;
    StoryPanel* m_panel;
    QDockWidget* m_dock;
    QMenu* m_menu;
    QMenu* m_edit;
    /// Those of the edit menu that change a step.
    QList<QAction*> m_ofStep;
    QAction* m_addStep = nullptr;
    QAction* m_reword = nullptr;
    /// Where the story stands; begins with a colon where it is shipped.
    QString m_path;
};

} // namespace vraem
