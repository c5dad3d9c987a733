// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "window_actions.h"

#include <QAction>
#include <QMenu>
#include <QTabWidget>

namespace vraem {

void MainWindow::connectTabs()
{
    m_tabs->setCurrentIndex(static_cast<int>(m_session.tab()));
    connect(&m_session, &Session::tabChanged, m_tabs,
            [this] { m_tabs->setCurrentIndex(static_cast<int>(m_session.tab())); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_session.setTab(static_cast<ScreenTab>(tab));
        m_session.setCardPinned(false);
        m_session.setHover(std::nullopt);
    });
    m_actions->go->addSeparator();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QAction* action = m_actions->go->addAction(m_tabs->tabText(tab), this, [this, tab] {
            m_tabs->setCurrentIndex(tab);
            focusTab();
        });
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + tab)));
    }
}

void MainWindow::focusTab()
{
    QWidget* first = m_tabs->currentWidget();
    while (!(first->focusPolicy() & Qt::TabFocus) || !first->isVisible())
        first = first->nextInFocusChain();
    // Where it came by the way, nobody has shown where it is.
    first->clearFocus();
    first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vraem
