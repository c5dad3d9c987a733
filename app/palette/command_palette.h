// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette_entry.h"
#include "state/session.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QMainWindow;
class QTreeWidget;

namespace vraem {

class EventFinder;

/// A line over the window that finds actions, factions, places and events by words, and does or shows what is
/// chosen. It closes when it loses the focus.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(Session& session, QMainWindow& window);

    /// Shows it empty, with what the menus offer now.
    void open();

Q_SIGNALS:
    void placeChosen(const vraem::PlaceId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void list();
    void append(const std::vector<PaletteEntry>& entries);
    void sayCount();
    bool handleKey(int key);
    void moveBy(int rows);
    void chooseCurrent();
    void run(const PaletteEntry& entry);
    void close();

    Session& m_session;
    QMainWindow& m_window;
    EventFinder* m_events;
    QLineEdit* m_line;
    QTreeWidget* m_list;
    QLabel* m_count;
    /// All that does not need searching the events.
    std::vector<PaletteEntry> m_known;
    /// How many of them, the first, are entries of menus: what is offered before a word is typed.
    size_t m_actions = 0;
    /// In the order of the rows of the list.
    std::vector<PaletteEntry> m_shown;
    QPointer<QWidget> m_focusBefore;
};

} // namespace vraem
