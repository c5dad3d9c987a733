// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace vraem {

class ViewActions;

/// The user's named views, and what can be done with them.
class SavedViewsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SavedViewsMenu(QWidget* parent = nullptr);

    /// Saves and opens by these from now on.
    void connectTo(ViewActions& views);

private:
    void fill();
    void save();
    void showAll();

    ViewActions* m_views = nullptr;
};

} // namespace vraem
