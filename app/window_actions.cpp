// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_actions.h"

#include "desktop/looks_menu.h"
#include "desktop/saved_views_menu.h"
#include "open/recent_menu.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace vraem {

WindowActions::WindowActions(QMainWindow& window)
    : QObject(&window), open(add(tr("&Open data set…"), QKeySequence::Open)),
      openLayer(add(tr("Open as &layer…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O))),
      exportEvents(add(tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      attachCopies(add(tr("&Attach report copies…"))),
      closeFile(add(tr("&Close data set"), QKeySequence::Close)),
      copyLink(add(tr("Copy &link to view"), QKeySequence(Qt::CTRL | Qt::Key_L))),
      saveView(add(tr("Sa&ve view…"), QKeySequence::Save)), openView(add(tr("Open vie&w…"))),
      openLink(add(tr("Open lin&k to view…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L))),
      report(add(tr("&Report on the file…"))), newPrivate(add(tr("New pr&ivate window"))),
      print(add(tr("&Print to PDF…"), QKeySequence::Print)),
      exportMap(add(tr("Export the &map…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E))),
      quit(add(tr("&Quit"), QKeySequence::Quit)), undo(add(tr("&Undo filter"), QKeySequence::Undo)),
      redo(add(tr("&Redo filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))),
      resetFilter(add(tr("Re&set filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R))),
      filterByArea(add(tr("Filter by a&rea…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))),
      find(add(tr("&Find…"), QKeySequence::Find)),
      copyCitation(add(tr("&Copy citation"), QKeySequence::Copy)),
      cite(add(tr("C&ite…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      reportError(add(tr("Report an &error in the data…"))),
      bookmark(add(tr("&Bookmark the event"), QKeySequence(Qt::CTRL | Qt::Key_B))),
      tags(add(tr("&Tag the event…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T))),
      note(add(tr("&Note on the event…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))),
      correct(add(tr("C&orrect a field…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K))),
      sameEvent(add(tr("&Why is this one event?…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M))),
      addEvent(add(tr("&Add an event of your own…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A))),
      removeEvent(add(tr("Remove &your event"))), showNotes(add(tr("&List…"))),
      openNotes(add(tr("&Open other file…"))), newNotes(add(tr("&New file…"))),
      applyCorrections(add(tr("&Apply my corrections"))),
      previousEvent(add(tr("&Previous event"), QKeySequence(Qt::ALT | Qt::Key_Left))),
      nextEvent(add(tr("&Next event"), QKeySequence(Qt::ALT | Qt::Key_Right))),
      palette(add(tr("Go to &anything…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P))),
      play(add(tr("P&lay or pause"), QKeySequence(Qt::Key_Space))),
      playOn(add(tr("One step &on"), QKeySequence(Qt::Key_Period))),
      playBack(add(tr("One step &back"), QKeySequence(Qt::Key_Comma))),
      exportFrames(add(tr("Export playback as &frames…"))),
      fadeOlder(add(tr("&Paler the older, on the map"))), onlineTiles(add(tr("&Online background map…"))),
      resetLayout(add(tr("Reset la&yout"))), fullScreen(add(tr("&Full screen"), QKeySequence(Qt::Key_F11))),
      guide(add(tr("&Guide"), QKeySequence::HelpContents)), tour(add(tr("&Tour"))),
      shortcuts(add(tr("&Keys and gestures"), QKeySequence(Qt::CTRL | Qt::Key_Question))),
      codebook(add(tr("&Codebook"))), aboutData(add(tr("&About the data"))),
      aboutMap(add(tr("About this &map"))), licences(add(tr("&Licences"))),
      copyDiagnostics(add(tr("Copy &diagnostic text"))), recent(new RecentMenu(&window)),
      savedViews(new SavedViewsMenu(&window)), looks(new LooksMenu(this)),
      panels(new QMenu(tr("Pane&ls"), &window))
{
    auto* file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({open, openLayer});
    file->addMenu(recent);
    file->addActions({exportEvents, attachCopies, report, closeFile});
    QMenu* notes = file->addMenu(tr("&My notes and corrections"));
    notes->addActions({showNotes, openNotes, newNotes});
    file->addSeparator();
    file->addActions({copyLink, openLink, saveView, openView});
    file->addSeparator();
    file->addActions({print, exportMap, exportFrames});
    file->addSeparator();
    file->addActions({newPrivate, quit});
    auto* edit = window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({undo, redo, resetFilter, filterByArea, find, copyCitation, cite, reportError});
    edit->addSeparator();
    edit->addActions({bookmark, tags, note, correct, sameEvent, addEvent, removeEvent});
    go = window.menuBar()->addMenu(tr("&Go"));
    go->addActions({palette, previousEvent, nextEvent});
    go->addSeparator();
    go->addActions({play, playOn, playBack});
    auto* view = window.menuBar()->addMenu(tr("&View"));
    looks->addTo(*view);
    view->addSeparator();
    view->addAction(applyCorrections);
    view->addActions({fadeOlder, onlineTiles});
    view->addSeparator();
    view->addMenu(savedViews);
    view->addMenu(panels);
    view->addActions({resetLayout, fullScreen});
    auto* help = window.menuBar()->addMenu(tr("&Help"));
    help->addActions({guide, tour, codebook, shortcuts});
    help->addSeparator();
    help->addActions({aboutData, aboutMap, licences, copyDiagnostics});

    QMenuBar* bar = window.menuBar();
    connect(new QShortcut(Qt::Key_F10, &window), &QShortcut::activated, bar,
            [bar] { bar->setActiveAction(bar->actions().front()); });

    applyCorrections->setCheckable(true);
    applyCorrections->setChecked(true);
    fadeOlder->setCheckable(true);
    onlineTiles->setCheckable(true);
    fullScreen->setCheckable(true);
}

QAction* WindowActions::add(const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    return action;
}

} // namespace vraem
