// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts_dialog.h"

#include "look/dialog_size.h"
#include "look/language.h"
#include "look/plain_text.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vraem {
namespace {

class Sheet
{
public:
    explicit Sheet(QTreeWidget& tree) : m_tree(tree) {}

    void begin(const QString& group)
    {
        m_group = new QTreeWidgetItem(&m_tree, {group});
        m_group->setFirstColumnSpanned(true);
        QFont bold = m_tree.font();
        bold.setBold(true);
        m_group->setFont(0, bold);
        m_group->setExpanded(true);
    }
    void add(const QString& keys, const QString& what) { new QTreeWidgetItem(m_group, {what, keys}); }

private:
    QTreeWidget& m_tree;
    QTreeWidgetItem* m_group = nullptr;
};

/// What stands in a menu within the menu is named with it.
void addActions(Sheet& sheet, const QMenu& menu, const QString& within = {})
{
    for (const QAction* action : menu.actions()) {
        const QString words = within + menuWords(action->text());
        if (action->menu())
            addActions(sheet, *action->menu(), words + QStringLiteral(" › "));
        else if (!action->shortcut().isEmpty())
            sheet.add(action->shortcut().toString(QKeySequence::NativeText), words);
    }
}

void addMenus(Sheet& sheet, const QMenuBar& bar)
{
    for (const QAction* menu : bar.actions()) {
        sheet.begin(menuWords(menu->text()));
        addActions(sheet, *menu->menu());
    }
}

void addAnywhere(Sheet& sheet)
{
    sheet.begin(tr("Anywhere"));
    sheet.add(tr("Esc"), tr("Close or clear the innermost thing"));
    sheet.add(QStringLiteral("F10"), tr("Open the menus"));
    sheet.add(tr("Pointer on an event"), tr("Card with its sources"));
    sheet.add(tr("Click"), tr("Select the event and keep its card"));
    sheet.add(tr("Ctrl+click, Shift+click"), tr("Add to the selection, select a range"));
}

void addMap(Sheet& sheet)
{
    sheet.begin(tr("Map"));
    sheet.add(tr("Arrows, drag"), tr("Move the map"));
    sheet.add(tr("+ and -, wheel, double click"), tr("Zoom"));
    sheet.add(tr("0, Home"), tr("The whole region"));
    sheet.add(tr("N, P"), tr("Next and previous event"));
    sheet.add(tr("Enter"), tr("List the events that share its spot"));
    sheet.add(tr("R, Shift+drag"), tr("Filter by a rectangle"));
    sheet.add(tr("O"), tr("Filter by an outline"));
    sheet.add(tr("A"), tr("Filter by an area in numbers"));
    sheet.add(tr("Menu key, right button"), tr("Filter by distance"));
}

void addTimeline(Sheet& sheet)
{
    sheet.begin(tr("Timeline"));
    sheet.add(tr("Left, Right"), tr("Previous and next event"));
    sheet.add(tr("Home, End"), tr("First and last event"));
    sheet.add(tr("Enter"), tr("Card of the selected event"));
    sheet.add(tr("Ctrl+Left, Ctrl+Right"), tr("Move by the whole window"));
    sheet.add(tr("+ and -, wheel"), tr("Zoom"));
    sheet.add(tr("Shift+wheel, drag"), tr("Move"));
    sheet.add(tr("0"), tr("All years"));
    sheet.add(tr("Drag on the overview"), tr("Choose a window of time"));
}

void addStory(Sheet& sheet)
{
    sheet.begin(tr("Story"));
    sheet.add(tr("Left, Right"), tr("Previous and next step"));
    sheet.add(tr("Esc"), tr("Leave the story"));
}

} // namespace

QDialog* makeShortcutsDialog(QMainWindow& window)
{
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys and gestures"));
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(dialog->windowTitle());
    Sheet sheet(*tree);
    addAnywhere(sheet);
    addMap(sheet);
    addTimeline(sheet);
    addStory(sheet);
    addMenus(sheet, *window.menuBar());
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(tree);
    column->addWidget(buttons);
    constexpr QSize size(620, 560);
    dialog->resize(dialogSize(*dialog, size));
    return dialog;
}

} // namespace vraem
