// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "open/file_opener.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStatusBar>

namespace vraem {

void MainWindow::takeDropsOnChildren()
{
    setAcceptDrops(true);
    // The map's scene would take every drag for itself and drop it.
    for (QWidget* child : findChildren<QWidget*>()) {
        if (!qobject_cast<QLineEdit*>(child))
            child->setAcceptDrops(false);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!FileOpener::fileIn(*event->mimeData()))
        return;
    event->acceptProposedAction();
    statusBar()->showMessage(tr("Drop to open it; hold Shift to add it as a layer"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    statusBar()->clearMessage();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    statusBar()->clearMessage();
    const auto file = FileOpener::fileIn(*event->mimeData());
    if (!file)
        return;
    event->acceptProposedAction();
    if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
        m_opener->add(*file);
    else
        m_opener->open(*file);
}

} // namespace vraem
