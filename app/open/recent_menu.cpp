// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_menu.h"

#include "recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace vraem {
namespace {

/// "~/data" for a folder below the user's.
QString shownFolder(const QFileInfo& file)
{
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? QLatin1Char('~') + folder.sliced(home.size()) : folder;
}

} // namespace

RecentMenu::RecentMenu(QWidget* parent) : QMenu(tr("Open &recent"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    const QStringList files = recentFiles();
    for (qsizetype i = 0; i < files.size(); ++i)
        addFile(files[i], static_cast<int>(i) + 1);
    if (files.isEmpty())
        addAction(tr("No files yet"))->setEnabled(false);
    addSeparator();
    QAction* clearAll = addAction(tr("&Clear the list"));
    clearAll->setEnabled(!files.isEmpty());
    connect(clearAll, &QAction::triggered, this, [] { clearRecentFiles(); });
}

void RecentMenu::addFile(const QString& path, int number)
{
    const QFileInfo file(path);
    QString name = tr("%1 (%2)", "file, folder").arg(file.fileName(), shownFolder(file));
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    QAction* action = addAction(QStringLiteral("&%1  %2").arg(number).arg(name));
    action->setEnabled(file.exists());
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
}

} // namespace vraem
