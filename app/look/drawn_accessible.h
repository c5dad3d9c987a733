// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <vector>

class QFormLayout;

namespace vraem {

/// What a widget draws and a screen reader is to find: a list item without a widget of its own, that can be
/// pressed.
class DrawnItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit DrawnItemAccessible(QWidget& owner) : m_owner(owner) {}

    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_owner); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void* interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override;

protected:
    /// Only while it is valid.
    virtual void press() = 0;

private:
    QWidget& m_owner;
};

/// A widget as a list: its child widgets, and behind them what it draws.
class DrawnListAccessible : public QAccessibleWidget
{
public:
    explicit DrawnListAccessible(QWidget& widget) : QAccessibleWidget(&widget, QAccessible::List) {}
    ~DrawnListAccessible() override { forget(); }

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

protected:
    /// Makes the items those that are drawn now; called before each answer.
    virtual void update() const = 0;
    /// Takes the item.
    void add(DrawnItemAccessible* item) const;
    size_t itemCount() const { return m_items.size(); }
    void forget() const;

private:
    mutable std::vector<QAccessible::Id> m_items;
};

/// Has a screen reader say something about a widget that no property of it tells.
void readOut(QWidget& widget, const QString& words);

/// Gives the fields of a form the words beside them as names, without the sign before the letter of their
/// key, which would be read as well.
void nameFields(const QFormLayout& form);

} // namespace vraem
