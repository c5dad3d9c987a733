// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QStyledItemDelegate>

namespace vraem {

/// Draws the cells of the columns that the search looks at, with the words it found marked.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HitDelegate(const Session& session, std::set<int> columns, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_session(session), m_columns(std::move(columns))
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Session& m_session;
    std::set<int> m_columns;
};

} // namespace vraem
