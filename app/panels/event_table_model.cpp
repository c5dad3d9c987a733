// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_table_model.h"

#include "look/labels.h"
#include "look/plain_text.h"
#include "marker_icon.h"
#include "own_lines.h"
#include "toll.h"

#include <QLocale>

namespace vraem {
namespace {

/// All that is reported of how many suffered the effect; the source's own total goes before a sum.
std::optional<CountRange> tollOf(const Event& event, Effect effect)
{
    return effect == Effect::Killed && event.killedTotal ? event.killedTotal
                                                         : tollOf(event.casualties, effect);
}

QString shortName(const Dataset& dataset, const FactionId& id)
{
    constexpr int longestInFull = 20;
    const QString full = labels::faction(dataset, id);
    const Faction* faction = dataset.factions().find(id);
    return full.size() > longestInFull && faction && !faction->shortName.isEmpty() ? faction->shortName
                                                                                   : full;
}

bool isUnknown(const Event& event, int column)
{
    switch (column) {
    case EventTableModel::Date:
        return !event.date;
    case EventTableModel::Place:
        return !event.place;
    case EventTableModel::Factions:
        return event.actors.empty();
    case EventTableModel::Killed:
        return !tollOf(event, Effect::Killed);
    case EventTableModel::Wounded:
        return !tollOf(event, Effect::Wounded);
    default:
        return false;
    }
}

/// The field that a column shows; nullopt where it cannot be corrected.
std::optional<Field> fieldOf(int column)
{
    switch (column) {
    case EventTableModel::Date:
        return Field::Date;
    case EventTableModel::Type:
        return Field::Type;
    case EventTableModel::Place:
        return Field::Place;
    case EventTableModel::Factions:
        return Field::Actors;
    case EventTableModel::Killed:
    case EventTableModel::Wounded:
        return Field::Casualties;
    default:
        return std::nullopt;
    }
}

bool isCorrected(const Event& event, int column)
{
    const auto field = fieldOf(column);
    return field && event.correctionOf(*field);
}

bool isRight(int column)
{
    return column == EventTableModel::Killed || column == EventTableModel::Wounded;
}

} // namespace

EventTableModel::EventTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&m_session, &Session::filterChanged, this, &EventTableModel::reload);
    connect(&m_session, &Session::overlayChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    reload();
}

void EventTableModel::reload()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

bool EventTableModel::canSort(int column) const
{
    return column != Title || m_session.result().rows.size() <= mostTitles;
}

bool EventTableModel::isInOrderOfDataset() const
{
    return !canSort(m_sortColumn) || (m_sortColumn == Date && m_sortOrder == Qt::AscendingOrder);
}

void EventTableModel::arrange()
{
    m_sorted.clear();
    m_places.clear();
    if (!isInOrderOfDataset())
        m_sorted =
            sortedBy(keysOf(m_sortColumn), m_session.result().rows, m_sortOrder == Qt::DescendingOrder);
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_session.result().rows.size();
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Row EventTableModel::rowAt(int tableRow) const
{
    return m_sorted.empty() ? m_session.result().rows.at(tableRow) : m_sorted[static_cast<size_t>(tableRow)];
}

const Event& EventTableModel::eventAt(int tableRow) const
{
    const Row row = rowAt(tableRow);
    const DatasetPtr& dataset = m_session.dataset();
    if (!m_made || m_made->dataset != dataset || m_made->row != row)
        m_made = MadeEvent{dataset, row, dataset->event(row)};
    return m_made->event;
}

EventId EventTableModel::idOf(int tableRow) const
{
    return eventAt(tableRow).id;
}

std::optional<int> EventTableModel::tableRowOf(const EventId& id) const
{
    const RowSet& rows = m_session.result().rows;
    const auto row = m_session.dataset()->rowOf(id);
    if (!row || !rows.contains(*row))
        return std::nullopt;
    if (m_sorted.empty())
        return rows.positionOf(*row);
    if (m_places.empty()) {
        m_places.resize(static_cast<size_t>(m_session.dataset()->size()));
        for (size_t place = 0; place < m_sorted.size(); ++place)
            m_places[static_cast<size_t>(m_sorted[place])] = static_cast<int>(place);
    }
    return m_places[static_cast<size_t>(*row)];
}

QString EventTableModel::countText(const Event& event, Effect effect) const
{
    if (const auto toll = tollOf(event, effect))
        return labels::count(*toll);
    return hasTollByNature(event) ? tr("not reported") : QString();
}

QString EventTableModel::factionsText(const std::vector<Actor>& actors) const
{
    QStringList names;
    for (const Actor& actor : actors)
        names.append(shortName(*m_session.dataset(), actor.faction));
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString EventTableModel::sourcesText(const std::vector<SourceId>& sources) const
{
    QStringList names;
    for (const SourceId& id : sources) {
        const Source* source = m_session.dataset()->source(id);
        names.append(source ? source->publisher : id.value);
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString EventTableModel::placeText(const std::optional<PlaceMention>& place) const
{
    return place ? labels::place(*m_session.dataset(), *place) : tr("not reported");
}

QString EventTableModel::text(const Event& event, int column) const
{
    switch (column) {
    case Date:
        return event.date ? labels::shortDate(event.date->interval) : tr("not reported");
    case Title:
        return labels::text(event.title);
    case Type:
        return labels::name(event.subType);
    case Place:
        return placeText(event.place);
    case Factions:
        return factionsText(event.actors);
    case Killed:
        return countText(event, Effect::Killed);
    case Wounded:
        return countText(event, Effect::Wounded);
    case Sources: {
        std::vector<SourceId> sources;
        for (const Mention& mention : event.mentions)
            sources.push_back(mention.source);
        return sourcesText(sources);
    }
    case InLayer:
        return layerText(event);
    default:
        return {};
    }
}

QString EventTableModel::markedText(const Event& event, int column) const
{
    const QString words = text(event, column);
    const auto row = m_session.dataset()->rowOf(event.id);
    if (column == Title && row && m_session.marks().of(OwnMark::Bookmarked).contains(*row))
        return tr("\u2605 %1", "a bookmarked event").arg(words);
    return isCorrected(event, column) ? tr("%1 \u270e", "a value of the user's").arg(words) : words;
}

QString EventTableModel::layerText(const Event& event) const
{
    const Dataset& dataset = *m_session.dataset();
    return dataset.layers()[dataset.layerOf(event.mentions.front().source)].name;
}

QString EventTableModel::toolTip(const Event& event, int column) const
{
    QStringList lines;
    if (column == Factions) {
        for (const Actor& actor : event.actors)
            lines.append(labels::actor(*m_session.dataset(), actor));
    } else if (column == Sources) {
        for (const Mention& mention : event.mentions) {
            if (const Source* source = m_session.dataset()->source(mention.source))
                lines.append(labels::source(*source));
        }
    } else if (column == Date && event.date) {
        return QStringLiteral("%1\n%2").arg(labels::date(event.date->interval),
                                            labels::datePrecision(*event.date));
    }
    if (lines.isEmpty())
        lines.append(text(event, column));
    if (isCorrected(event, column))
        lines.append(tr("your correction; the details say what the reports say"));
    if (const QString own = ownInShort(m_session, event.id); column == Title && !own.isEmpty())
        lines.append(own);
    return lines.join(QLatin1Char('\n'));
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (index.row() >= rowCount())
        return {};
    const Event& event = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return markedText(event, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(event, index.column()));
    case Qt::AccessibleTextRole:
        // A number means nothing to those who hear a row without its header.
        return isRight(index.column())
                   ? QVariant(tr("%1: %2", "column, value")
                                  .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                       markedText(event, index.column())))
                   : QVariant();
    case Qt::ForegroundRole:
        return isUnknown(event, index.column()) ? QVariant(currentTheme().quietText) : QVariant();
    case Qt::TextAlignmentRole:
        return isRight(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Type ? QVariant(markerIcon(*m_session.dataset(), event, currentTheme()))
                                      : QVariant();
    case Qt::BackgroundRole:
        return m_session.isHovered(event.id) ? QVariant(currentTheme().line) : QVariant();
    default:
        return {};
    }
}

QString EventTableModel::headerToolTip(int column) const
{
    return canSort(column) ? QString()
                           : tr("Sorts up to %1 events; filter to fewer").arg(QLocale().toString(mostTitles));
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::ToolTipRole)
        return headerToolTip(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Title:
        return tr("Event");
    case Type:
        return tr("Type");
    case Place:
        return tr("Place");
    case Factions:
        return tr("Factions");
    case Killed:
        return tr("Killed");
    case Wounded:
        return tr("Wounded");
    case Sources:
        return tr("Sources");
    case InLayer:
        return tr("Layer");
    default:
        return {};
    }
}

} // namespace vraem
