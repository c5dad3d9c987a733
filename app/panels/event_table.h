// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QTableView>

#include <map>

namespace vraem {

class EventTableModel;

/// Every event of the result as a row: the full equivalent of the map.
class EventTable : public QTableView
{
    Q_OBJECT

public:
    /// Rows that can be selected at once.
    static constexpr int mostSelected = 5'000;

    explicit EventTable(Session& session, QWidget* parent = nullptr);

    /// Puts the selected rows on the clipboard as tab-separated text, in the order shown, under their
    /// headings.
    void copyRows();

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Its own rows are what Ctrl+C copies while it has the focus.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void layOutColumns();
    /// Pixels of a column where there is no room to spare.
    int usualWidth(int column) const;
    void followSelection();
    void followLayers();
    std::vector<int> selectedTableRows() const;
    void sayMostSelected();
    void hover(const QModelIndex& index);
    void pin(const QModelIndex& index);

    Session& m_session;
    EventTableModel* m_model = nullptr;
    /// True while the selection is being taken over from the session.
    bool m_isFollowing = false;
    /// Pixels that a column has beyond its usual width.
    std::map<int, int> m_shared;
};

} // namespace vraem
