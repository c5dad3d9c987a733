// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/labels.h"

#include <QComboBox>

namespace vraem {

/// A box with the words for every name of an enumeration.
template<typename E>
QComboBox* enumBox(const QString& accessibleName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    for (const E value : valuesOf<E>())
        box->addItem(labels::name(value), static_cast<int>(value));
    return box;
}

template<typename E>
E chosenIn(const QComboBox& box)
{
    return static_cast<E>(box.currentData().toInt());
}

template<typename E>
void choose(QComboBox& box, E value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

} // namespace vraem
