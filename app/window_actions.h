// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;

namespace vraem {

class LooksMenu;
class RecentMenu;
class SavedViewsMenu;

/// The menu bar and its shortcuts.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);

    QAction* open;
    QAction* openLayer;
    QAction* exportEvents;
    QAction* attachCopies;
    QAction* closeFile;
    QAction* copyLink;
    QAction* saveView;
    QAction* openView;
    QAction* openLink;
    QAction* report;
    QAction* newPrivate;
    QAction* print;
    QAction* exportMap;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* resetFilter;
    QAction* filterByArea;
    QAction* find;
    QAction* copyCitation;
    QAction* cite;
    QAction* reportError;
    QAction* bookmark;
    QAction* tags;
    QAction* note;
    QAction* correct;
    QAction* sameEvent;
    QAction* addEvent;
    QAction* removeEvent;
    QAction* showNotes;
    QAction* openNotes;
    QAction* newNotes;
    QAction* applyCorrections;
    QAction* previousEvent;
    QAction* nextEvent;
    QAction* palette;
    QAction* play;
    QAction* playOn;
    QAction* playBack;
    QAction* exportFrames;
    QAction* fadeOlder;
    QAction* onlineTiles;
    QAction* resetLayout;
    QAction* fullScreen;
    QAction* guide;
    QAction* tour;
    QAction* shortcuts;
    QAction* codebook;
    QAction* aboutData;
    QAction* aboutMap;
    QAction* licences;
    QAction* copyDiagnostics;
    RecentMenu* recent;
    QMenu* go = nullptr;
    SavedViewsMenu* savedViews;
    LooksMenu* looks;
    /// The panels, to show and hide.
    QMenu* panels;

private:
    QAction* add(const QString& text, const QKeySequence& shortcut = {});
};

} // namespace vraem
