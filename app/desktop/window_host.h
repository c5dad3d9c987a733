// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "session_keeper.h"

#include <QSize>

#include <functional>
#include <memory>

namespace vraem {

class DataLoader;
class MainWindow;

/// Holds the one window of a session. Where language or size of text change, it makes another window of the
/// same session, which goes on as the last one was: place, panels, tab, map, data, filter, selection, undo.
/// Keeps layout and session when the window closes.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    using Equip = std::function<void(MainWindow&)>;

    /// `equip` connects what the program wants of each window.
    WindowHost(Session& session, DataLoader& loader, Appearance& appearance, Equip equip);
    ~WindowHost() override;

    MainWindow& window() const { return *m_window; }
    /// Where it was last, or of this size.
    void show(const std::optional<QSize>& size);
    /// What the last session left is shown again; what is not as it was is said.
    void restoreSession();
    void tell(const QString& notice);

Q_SIGNALS:
    /// There is another window.
    void remade();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::unique_ptr<MainWindow> made();
    void remakeSoon();
    void remake();
    void keep();

    Session& m_session;
    DataLoader& m_loader;
    Appearance& m_appearance;
    Equip m_equip;
    SessionKeeper m_keeper;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_remaking;
};

} // namespace vraem
