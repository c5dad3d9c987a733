// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_views_dialog.h"

#include "saved_views.h"
#include "settings/settings.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vraem {
namespace {

constexpr int nameRole = Qt::UserRole;

bool confirms(QWidget* parent, const QString& question)
{
    return QMessageBox::question(parent, SavedViewsDialog::tr("Saved views"), question) == QMessageBox::Yes;
}

} // namespace

SavedViewsDialog::SavedViewsDialog(QWidget* parent)
    : QDialog(parent), m_list(new QListWidget), m_message(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved views"));
    m_list->setAccessibleName(windowTitle());
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Delete…"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &SavedViewsDialog::openCurrent);
    connect(m_rename, &QPushButton::clicked, this, &SavedViewsDialog::renameCurrent);
    connect(m_remove, &QPushButton::clicked, this, &SavedViewsDialog::removeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QListWidget::itemActivated, this, &SavedViewsDialog::openCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, &SavedViewsDialog::follow);
    connect(m_list, &QListWidget::itemChanged, this, &SavedViewsDialog::rename);
    fill();
}

void SavedViewsDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const QString& name : savedViews::names()) {
            auto* item = new QListWidgetItem(name, m_list);
            item->setData(nameRole, name);
            item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, keepsTraces()));
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    m_message->setText(m_list->count() > 0 ? QString()
                                           : tr("None yet. View > Saved views > Save this view keeps the one "
                                                "you see under a name."));
    follow();
}

void SavedViewsDialog::follow()
{
    const bool hasOne = m_list->currentItem() != nullptr;
    m_open->setEnabled(hasOne);
    m_rename->setEnabled(hasOne && keepsTraces());
    m_remove->setEnabled(hasOne && keepsTraces());
}

void SavedViewsDialog::openCurrent()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        Q_EMIT chosen(savedViews::pathOf(item->data(nameRole).toString()));
        close();
    }
}

void SavedViewsDialog::renameCurrent()
{
    if (QListWidgetItem* item = m_list->currentItem())
        m_list->editItem(item);
}

void SavedViewsDialog::rename(QListWidgetItem* item)
{
    const QString name = item->data(nameRole).toString();
    const QString newName = item->text().simplified().left(savedViews::longestName);
    const bool isDone = newName == name || savedViews::rename(name, newName);
    fill();
    if (!isDone)
        m_message->setText(newName.isEmpty() ? tr("A view needs a name.")
                                             : tr("There is a view \"%1\" already.", "name").arg(newName));
}

void SavedViewsDialog::removeCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    const QString name = item->data(nameRole).toString();
    if (!confirms(this, tr("Delete the saved view \"%1\"? This cannot be undone.", "name").arg(name)))
        return;
    const bool isGone = savedViews::remove(name);
    fill();
    if (!isGone)
        m_message->setText(tr("\"%1\" could not be deleted.", "name").arg(name));
}

void SavedViewsDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 && m_rename->isEnabled())
        renameCurrent();
    else if (event->key() == Qt::Key_Delete && m_remove->isEnabled())
        removeCurrent();
    else
        QDialog::keyPressEvent(event);
}

QString askForViewName(QWidget* parent)
{
    const QString name =
        QInputDialog::getText(parent, SavedViewsDialog::tr("Save this view"), SavedViewsDialog::tr("Name"))
            .simplified()
            .left(savedViews::longestName);
    const bool isFree =
        name.isEmpty() || !savedViews::exists(name) ||
        confirms(parent,
                 SavedViewsDialog::tr("There is a view \"%1\" already. Replace it?", "name").arg(name));
    return isFree ? name : QString();
}

} // namespace vraem
