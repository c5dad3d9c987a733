// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace vraem {

/// The rows of the session's result, each an event. Sorts by the values themselves: dates by their span,
/// counts as numbers; what is not known comes last in either direction.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Date,
        Title,
        Type,
        Place,
        Factions,
        Killed,
        Wounded,
        Sources,
        ColumnCount
    };

    explicit EventTableModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    Event event(int tableRow) const;
    /// Where the event stands now; nullopt where the filter leaves it out.
    std::optional<int> tableRowOf(const EventId& id) const;
    /// The text of a cell.
    QString text(const Event& event, int column) const;

private:
    void reload();
    void arrange();
    QString countText(const Event& event, Effect effect) const;
    QString factionsText(const Event& event) const;
    QString sourcesText(const Event& event) const;
    QString toolTip(const Event& event, int column) const;

    Session& m_session;
    /// The result's rows as they are sorted.
    Rows m_rows;
    QHash<EventId, int> m_places;
    int m_sortColumn = Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace vraem
