// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace vraem {

/// The tree of facets: a click anywhere on a row or Space turns its check mark, a click on a section folds
/// it.
class FacetView : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetView(QAbstractItemModel& model, QWidget* parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void layOut();
    /// Not what has nothing beneath it, which a screen reader would call expanded.
    void expandParents(const QModelIndex& parent);
    /// Gives the counts the room they need now.
    void widenCounts();

    /// Where the list stood before its entries were made anew.
    int m_scrolledTo = 0;
};

} // namespace vraem
