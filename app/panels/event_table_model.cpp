// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_table_model.h"

#include "look/labels.h"
#include "marker_icon.h"
#include "plain_text.h"
#include "toll.h"

#include <QCollator>

#include <algorithm>

namespace vraem {
namespace {

/// What a cell is sorted by: numbers first, then text. Unknown values are kept apart.
struct SortKey
{
    bool isUnknown = false;
    double first = 0;
    double second = 0;
    QString text = {};
    Row row = 0;
};

SortKey dateKey(const Event& event)
{
    if (!event.date)
        return {};
    const DaySpan span = knownSpan(event.date->interval);
    return {.first = static_cast<double>(span.first.time_since_epoch().count()),
            .second = static_cast<double>(span.last.time_since_epoch().count())};
}

SortKey countKey(const Event& event, Effect effect)
{
    const auto toll = tollOf(event.casualties, effect);
    if (!toll)
        return {};
    const int low = toll->low.value_or(0);
    const int best = toll->best.value_or(toll->low ? low : toll->high.value_or(0));
    return {.first = static_cast<double>(best), .second = static_cast<double>(low)};
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
        return !tollOf(event.casualties, Effect::Killed);
    case EventTableModel::Wounded:
        return !tollOf(event.casualties, Effect::Wounded);
    default:
        return false;
    }
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
    reload();
}

void EventTableModel::reload()
{
    beginResetModel();
    m_rows.assign(m_session.result().rows.begin(), m_session.result().rows.end());
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

void EventTableModel::arrange()
{
    std::vector<SortKey> keys;
    for (const Row row : m_rows) {
        const Event& event = m_session.dataset()->event(row);
        SortKey key = m_sortColumn == Date      ? dateKey(event)
                      : m_sortColumn == Killed  ? countKey(event, Effect::Killed)
                      : m_sortColumn == Wounded ? countKey(event, Effect::Wounded)
                                                : SortKey{.text = text(event, m_sortColumn)};
        key.isUnknown = isUnknown(event, m_sortColumn);
        key.row = row;
        keys.push_back(std::move(key));
    }
    const QCollator collator;
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::sort(keys, [&](const SortKey& a, const SortKey& b) {
        if (a.isUnknown != b.isUnknown)
            return b.isUnknown;
        const SortKey& less = isDescending ? b : a;
        const SortKey& more = isDescending ? a : b;
        const int words = collator.compare(less.text, more.text);
        return std::tuple(less.first, less.second, words, a.row) <
               std::tuple(more.first, more.second, 0, b.row);
    });
    m_rows.clear();
    m_places.clear();
    for (const SortKey& key : keys) {
        m_places.insert(m_session.dataset()->event(key.row).id, static_cast<int>(m_rows.size()));
        m_rows.push_back(key.row);
    }
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Event EventTableModel::event(int tableRow) const
{
    return m_session.dataset()->event(m_rows.at(static_cast<size_t>(tableRow)));
}

std::optional<int> EventTableModel::tableRowOf(const EventId& id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? std::nullopt : std::optional(found.value());
}

QString EventTableModel::countText(const Event& event, Effect effect) const
{
    if (const auto toll = tollOf(event.casualties, effect))
        return labels::count(*toll);
    return hasTollByNature(event) ? tr("not reported") : QString();
}

QString EventTableModel::factionsText(const Event& event) const
{
    QStringList names;
    for (const Actor& actor : event.actors)
        names.append(shortName(*m_session.dataset(), actor.faction));
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString EventTableModel::sourcesText(const Event& event) const
{
    QStringList names;
    for (const Mention& mention : event.mentions) {
        const Source* source = m_session.dataset()->source(mention.source);
        names.append(source ? source->publisher : mention.source.value);
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
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
        return event.place ? labels::place(*m_session.dataset(), *event.place) : tr("not reported");
    case Factions:
        return factionsText(event);
    case Killed:
        return countText(event, Effect::Killed);
    case Wounded:
        return countText(event, Effect::Wounded);
    case Sources:
        return sourcesText(event);
    default:
        return {};
    }
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
    return lines.isEmpty() ? text(event, column) : lines.join(QLatin1Char('\n'));
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    const Event& event = this->event(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(event, index.column()));
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

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
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
    default:
        return {};
    }
}

} // namespace vraem
