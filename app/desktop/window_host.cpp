// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_host.h"

#include "desktop/looks_menu.h"
#include "help_actions.h"
#include "look/labels.h"
#include "main_window.h"
#include "map/map_view.h"
#include "map/online_tiles.h"
#include "notice.h"
#include "open/file_opener.h"
#include "settings/settings.h"
#include "story_actions.h"
#include "window_actions.h"
#include "window_layout.h"

#include <QApplication>
#include <QStatusBar>

namespace vraem {
namespace {

constexpr int retryMilliseconds = 100;

/// What a window knows that neither session nor settings do.
void goOn(MainWindow& now, MainWindow& before)
{
    now.opener().takeOver(before.opener());
    now.stories().goOn(before.stories());
    now.help().goOn(before.help());
    if (before.menus().fadeOlder->isChecked())
        now.menus().fadeOlder->trigger();
    if (const OnlineTiles* tiles = before.map().tiles(); tiles && tiles->isOn())
        now.setTiles(tiles->address());
    if (const auto camera = before.map().camera())
        now.map().setCamera(*camera);
}

} // namespace

WindowHost::WindowHost(Session& session, DataLoader& loader, Appearance& appearance, Equip equip)
    : m_session(session), m_loader(loader), m_appearance(appearance), m_equip(std::move(equip)),
      m_keeper(session), m_window(made())
{
    m_remaking.setSingleShot(true);
    connect(&m_remaking, &QTimer::timeout, this, &WindowHost::remake);
    connect(&appearance, &Appearance::remakeAsked, this, &WindowHost::remakeSoon);
    connect(&m_keeper, &SessionKeeper::failed, this,
            [this](const Issue& issue) { m_window->statusBar()->showMessage(labels::issue(issue)); });
    m_keeper.follow(m_window->views(), m_window->opener());
}

WindowHost::~WindowHost() = default;

std::unique_ptr<MainWindow> WindowHost::made()
{
    auto window = std::make_unique<MainWindow>(m_session, m_loader);
    LooksMenu& looks = *window->menus().looks;
    looks.show(m_appearance.looks());
    connect(&m_appearance, &Appearance::changed, &looks,
            [this, &looks] { looks.show(m_appearance.looks()); });
    connect(&looks, &LooksMenu::themeChosen, &m_appearance, &Appearance::setTheme);
    connect(&looks, &LooksMenu::languageChosen, &m_appearance, &Appearance::setLanguage);
    connect(&looks, &LooksMenu::reducedMotionChosen, &m_appearance, &Appearance::setReducedMotion);
    connect(&looks, &LooksMenu::textSizeStepped, &m_appearance, [this](int direction) {
        if (direction == 0)
            m_appearance.setTextSize(usualTextSize);
        else
            m_appearance.stepTextSize(direction);
    });
    window->installEventFilter(this);
    m_equip(*window);
    return window;
}

void WindowHost::show(const std::optional<QSize>& size)
{
    restoreLayout(*m_window, size);
    m_window->show();
}

void WindowHost::restoreSession()
{
    const LastSession last = readLastSession();
    if (last.view)
        m_window->views().reopen(*last.view, SessionKeeper::path());
    if (!last.notice.isEmpty())
        tell(last.notice);
}

void WindowHost::tell(const QString& notice)
{
    showNotice(*m_window, QApplication::applicationDisplayName(), notice);
}

void WindowHost::remakeSoon()
{
    m_remaking.start(0);
}

void WindowHost::remake()
{
    // What is being read is told to the window that asked for it.
    if (m_window->opener().isBusy() || m_window->views().isBusy()) {
        m_remaking.start(retryMilliseconds);
        return;
    }
    m_window->flush();
    m_session.setPlayedDays(std::nullopt);
    m_session.setCardPinned(false);
    m_session.setHover(std::nullopt);
    const WindowLayout layout = layoutOf(*m_window);
    m_appearance.apply();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    std::unique_ptr<MainWindow> before = std::move(m_window);
    before->removeEventFilter(this);
    m_window = made();
    arrange(*m_window, layout);
    if (!(before->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        m_window->resize(before->size());
    goOn(*m_window, *before);
    m_keeper.follow(m_window->views(), m_window->opener());
    m_window->show();
    before.reset();
    QApplication::setQuitOnLastWindowClosed(quits);
    m_window->activateWindow();
    Q_EMIT remade();
}

void WindowHost::keep()
{
    m_window->flush();
    if (keepsTraces())
        keepLayout(*m_window);
    m_keeper.write();
}

bool WindowHost::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && m_window && watched == m_window.get())
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace vraem
