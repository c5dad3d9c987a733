// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace vraem {

/// The files opened last; those that are gone are greyed.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();
    void addFile(const QString& path, int number);
};

} // namespace vraem
