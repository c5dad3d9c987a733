// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_views_menu.h"

#include "saved_views.h"
#include "saved_views_dialog.h"
#include "settings/settings.h"
#include "view_actions.h"

namespace vraem {

SavedViewsMenu::SavedViewsMenu(QWidget* parent) : QMenu(tr("Sa&ved views"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
    fill();
}

void SavedViewsMenu::connectTo(ViewActions& views)
{
    m_views = &views;
}

void SavedViewsMenu::fill()
{
    clear();
    QAction* saveThis = addAction(tr("&Save this view…"), this, &SavedViewsMenu::save);
    saveThis->setEnabled(keepsTraces());
    const QStringList names = savedViews::names();
    addAction(tr("&Open, rename, delete…"), this, &SavedViewsMenu::showAll)->setEnabled(!names.isEmpty());
    addSeparator();
    for (QString name : names) {
        const QString path = savedViews::pathOf(name);
        connect(addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this,
                [this, path] { m_views->open(path); });
    }
    if (names.isEmpty())
        addAction(tr("No views yet"))->setEnabled(false);
}

void SavedViewsMenu::save()
{
    const QString name = askForViewName(parentWidget());
    if (!name.isEmpty() && savedViews::makeFolder())
        m_views->saveAs(savedViews::pathOf(name), tr("View saved as %1", "name").arg(name));
}

void SavedViewsMenu::showAll()
{
    auto* dialog = new SavedViewsDialog(parentWidget());
    connect(dialog, &SavedViewsDialog::chosen, this, [this](const QString& path) { m_views->open(path); });
    dialog->open();
}

} // namespace vraem
