// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QTableView>

namespace vraem {

class StatTableModel;
struct StatTable;

/// A table of figures as high as its rows, so that a page of them scrolls as one. Choosing a row (a click,
/// Enter) asks what the row offers: a filter, a passage, or a menu of passages.
class StatTableView : public QTableView
{
    Q_OBJECT

public:
    explicit StatTableView(Session& session, QWidget* parent = nullptr);

    /// The row that the keyboard stands on stays current, where there still is one of its name.
    void setTable(StatTable table);
    const StatTable& table() const;

Q_SIGNALS:
    /// The keyboard moved to a row; the rectangle is in the viewport of the table.
    void rowReached(const QRect& row);
    void copyAllWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QModelIndex& index);
    void showMenu(int row, QPoint where, bool withCopying);
    void layOut();
    /// Of words that are broken where their column is narrower, in pixels.
    int headerHeight() const;
    void copy(const QString& text) const;

    Session& m_session;
    StatTableModel* m_model;
    bool m_isLayingOut = false;
};

} // namespace vraem
