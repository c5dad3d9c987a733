// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"
#include "table_order.h"

#include <QAbstractTableModel>

#include <array>

namespace vraem {

/// The rows of the session's result, each an event. Sorts by the values themselves: dates by their span,
/// counts as numbers; what is not known comes last in either direction. Makes only those events that are
/// looked at, so that a million rows are as quick as ten.
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
        /// Hidden where there is one data set.
        InLayer,
        ColumnCount
    };

    /// Titles of more rows than this are not sorted: all of them would have to be compared.
    static constexpr int mostTitles = 20'000;

    explicit EventTableModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Valid until another event is asked for.
    const Event& eventAt(int tableRow) const;
    EventId idOf(int tableRow) const;
    /// Where the event stands now; nullopt where the filter leaves it out.
    std::optional<int> tableRowOf(const EventId& id) const;
    /// The text of a cell.
    QString text(const Event& event, int column) const;

private:
    void reload();
    void arrange();
    bool isInOrderOfDataset() const;
    bool canSort(int column) const;
    TableKeys keysOf(int column) const;
    TableKeys dateKeys() const;
    TableKeys countKeys(Effect effect) const;
    TableKeys titleKeys() const;
    /// Of the entries of a dictionary, by row.
    template<typename Coded, typename Text>
    TableKeys rankKeys(const Coded& column, Text text) const;
    Row rowAt(int tableRow) const;
    QString countText(const Event& event, Effect effect) const;
    QString factionsText(const std::vector<Actor>& actors) const;
    QString sourcesText(const std::vector<SourceId>& sources) const;
    /// With the marks of the user's.
    QString markedText(const Event& event, int column) const;
    QString layerText(const Event& event) const;
    QString placeText(const std::optional<PlaceMention>& place) const;
    QString toolTip(const Event& event, int column) const;
    QString headerToolTip(int column) const;

    Session& m_session;
    /// The result's rows as they are sorted; empty where that is the order of the dataset.
    Rows m_sorted;
    /// Where each row of the dataset stands in m_sorted; made when first asked for.
    mutable std::vector<int> m_places;
    int m_sortColumn = Date;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

    struct MadeEvent
    {
        DatasetPtr dataset;
        Row row = 0;
        Event event;
    };
    /// The cells of a line are asked for one after the other.
    mutable std::optional<MadeEvent> m_made;
};

} // namespace vraem
