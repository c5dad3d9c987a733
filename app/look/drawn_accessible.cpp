// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_accessible.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace vraem {

void* DrawnItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void DrawnItemAccessible::doAction(const QString& action)
{
    if (action == pressAction() && isValid())
        press();
}

int DrawnListAccessible::childCount() const
{
    update();
    return QAccessibleWidget::childCount() + static_cast<int>(m_items.size());
}

QAccessibleInterface* DrawnListAccessible::child(int index) const
{
    update();
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    const auto item = static_cast<size_t>(index - widgets);
    return item < m_items.size() ? QAccessible::accessibleInterface(m_items[item]) : nullptr;
}

int DrawnListAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    update();
    const auto found = std::ranges::find_if(
        m_items, [&](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
    return found == m_items.end()
               ? QAccessibleWidget::indexOfChild(child)
               : QAccessibleWidget::childCount() + static_cast<int>(found - m_items.begin());
}

void DrawnListAccessible::add(DrawnItemAccessible* item) const
{
    m_items.push_back(QAccessible::registerAccessibleInterface(item));
}

void DrawnListAccessible::forget() const
{
    for (const QAccessible::Id id : std::exchange(m_items, {}))
        QAccessible::deleteAccessibleInterface(id);
}

void readOut(QWidget& widget, const QString& words)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(&widget, words);
    QAccessible::updateAccessibility(&announcement);
#else
    widget.setAccessibleDescription(words);
#endif
}

void nameFields(const QFormLayout& form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* words = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = form.itemAt(row, QFormLayout::FieldRole);
        const auto* label = words ? qobject_cast<QLabel*>(words->widget()) : nullptr;
        if (label && field && field->widget() && field->widget()->accessibleName().isEmpty())
            field->widget()->setAccessibleName(label->text().remove(QLatin1Char('&')));
    }
}

} // namespace vraem
