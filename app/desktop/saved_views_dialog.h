// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace vraem {

/// Views that the user has named: opens, renames (F2) and deletes (Del) them.
class SavedViewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedViewsDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void follow();
    void openCurrent();
    void renameCurrent();
    void rename(QListWidgetItem* item);
    void removeCurrent();

    QListWidget* m_list;
    QLabel* m_message;
    QPushButton* m_open;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

/// Asks for a name for a view; empty where the user thought better of it, also of writing over another.
QString askForViewName(QWidget* parent);

} // namespace vraem
