// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_model.h"

#include "look/labels.h"
#include "look/plain_text.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace vraem {
namespace {

/// Of the column of counts: the words of its row have them.
const QString unspoken = QStringLiteral(" ");

} // namespace

struct FacetModel::Node
{
    FacetEntry entry;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    bool isSection() const { return !entry.toggled && entry.more == 0; }
    bool isNote() const { return entry.more > 0; }

    void add(FacetEntry entry)
    {
        auto child = std::make_unique<Node>();
        std::vector<FacetEntry> members = std::exchange(entry.members, {});
        child->entry = std::move(entry);
        child->parent = this;
        child->row = static_cast<int>(children.size());
        for (FacetEntry& member : members)
            child->add(std::move(member));
        children.push_back(std::move(child));
    }
};

FacetModel::FacetModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session)
{
    rebuild();
    connect(&m_session, &Session::datasetChanged, this, &FacetModel::rebuild);
    connect(&m_session, &Session::filterChanged, this, &FacetModel::followFilter);
    connect(&m_session, &Session::addsLayersChanged, this, [this] { refresh({}); });
    connect(&m_session, &Session::overlayChanged, this, &FacetModel::followOverlay);
}

FacetModel::~FacetModel() = default;

void FacetModel::rebuild()
{
    beginResetModel();
    m_dataset = m_session.dataset();
    m_listedMarks = marksInUse();
    m_root = std::make_unique<Node>();
    for (FacetSection& section : FacetSections(*m_dataset, m_session.unfiltered().facets, m_session.filter(),
                                               currentTheme(), m_session.marks())
                                     .all()) {
        if (section.entries.empty() && m_dataset->isLayered())
            continue;
        FacetEntry heading;
        heading.text = section.title;
        heading.members = std::move(section.entries);
        m_root->add(std::move(heading));
    }
    endResetModel();
}

QStringList FacetModel::marksInUse() const
{
    QStringList names;
    const OwnMarks& marks = m_session.marks();
    for (const OwnMark mark : valuesOf<OwnMark>()) {
        if (!marks.of(mark).empty())
            names.append(nameOf(mark));
    }
    for (const auto& [tag, rows] : marks.tags)
        names.append(tag);
    return names;
}

void FacetModel::followOverlay()
{
    if (marksInUse() != m_listedMarks)
        rebuild();
}

void FacetModel::followFilter()
{
    if (lacksChosen())
        rebuild();
    else
        refresh({});
}

bool FacetModel::lacksChosen() const
{
    const auto lacks = [&](const Filter& chosen) { return !isListed(*m_root, chosen); };
    for (const FactionId& id : m_session.filter().factions) {
        Filter chosen;
        chosen.factions = {id};
        if (m_dataset->factions().find(id) && lacks(chosen))
            return true;
    }
    for (const PlaceId& id : m_session.filter().places) {
        Filter chosen;
        chosen.places = {id};
        const Place* place = m_dataset->places().find(id);
        if (place && place->level == PlaceLevel::Department && lacks(chosen))
            return true;
    }
    return false;
}

bool FacetModel::isListed(const Node& node, const Filter& chosen) const
{
    if (node.entry.isChosen && node.entry.isChosen(chosen))
        return true;
    return std::ranges::any_of(node.children, [&](const auto& child) { return isListed(*child, chosen); });
}

void FacetModel::refresh(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 1, parent));
    for (int row = 0; row < rows; ++row)
        refresh(index(row, 0, parent));
}

const FacetModel::Node* FacetModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent)
               ? createIndex(row, column, nodeOf(parent)->children.at(static_cast<size_t>(row)).get())
               : QModelIndex();
}

QModelIndex FacetModel::parent(const QModelIndex& index) const
{
    const Node* node = nodeOf(index);
    return node->parent && node->parent != m_root.get() ? createIndex(node->parent->row, 0, node->parent)
                                                        : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FacetModel::columnCount(const QModelIndex&) const
{
    return 2;
}

int FacetModel::countOf(const Node& node) const
{
    return node.entry.count(m_session.result().facets);
}

bool FacetModel::isApart(const Node& node) const
{
    return node.entry.countInLayer && m_session.keepsLayersApart();
}

std::vector<int> FacetModel::layerCounts(const Node& node) const
{
    std::vector<int> counts(m_dataset->layers().size());
    for (size_t layer = 0; layer < counts.size(); ++layer)
        counts[layer] = node.entry.countInLayer(m_session.result().facets, layer);
    return counts;
}

QString FacetModel::countText(const Node& node) const
{
    return isApart(node) ? labels::apart(m_session.ofShownLayers(layerCounts(node)))
                         : QLocale().toString(countOf(node));
}

QString FacetModel::countWords(const Node& node) const
{
    return isApart(node) ? labels::eventsByLayer(*m_dataset, m_session.shownLayers(), layerCounts(node))
                         : tr("%Ln event(s)", nullptr, countOf(node));
}

bool FacetModel::isChecked(const Node& node) const
{
    return node.entry.isChosen(m_session.filter()) || node.entry.isImplied(m_session.filter());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    const Node* node = nodeOf(index);
    if (node->isNote())
        return noteData(*node, index.column(), role);
    return node->isSection() ? sectionData(*node, index.column(), role)
                             : entryData(*node, index.column(), role);
}

QVariant FacetModel::sectionData(const Node& node, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return node.entry.text;
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant FacetModel::noteData(const Node& node, int column, int role)
{
    if (role == Qt::ForegroundRole)
        return currentTheme().quietText;
    return column == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? node.entry.text
                                                                                      : QVariant();
}

QString FacetModel::spokenText(const Node& node) const
{
    return isChecked(node) ? tr("%1, chosen, %2", "value, its events").arg(node.entry.text, countWords(node))
                           : tr("%1, %2", "value, its events").arg(node.entry.text, countWords(node));
}

QVariant FacetModel::entryData(const Node& node, int column, int role) const
{
    const bool isCount = column == 1;
    switch (role) {
    case Qt::DisplayRole:
        return isCount ? countText(node) : node.entry.text;
    case Qt::DecorationRole:
        return isCount || node.entry.icon.isNull() ? QVariant() : node.entry.icon;
    case Qt::CheckStateRole:
        return isCount ? QVariant() : QVariant(isChecked(node) ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return isCount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return countOf(node) == 0 && !isChecked(node) ? QVariant(currentTheme().quietText) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip((node.entry.toolTip.isEmpty() ? node.entry.text : node.entry.toolTip) +
                            (isApart(node) ? QLatin1Char('\n') + countWords(node) : QString()));
    case Qt::AccessibleTextRole:
        return isCount ? unspoken : spokenText(node);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    const Node* node = nodeOf(index);
    if (role != Qt::CheckStateRole || !index.isValid() || node->isSection() || node->isNote() ||
        !flags(index).testFlag(Qt::ItemIsEnabled))
        return false;
    const QString words = isChecked(*node) ? tr("%1: not chosen", "value").arg(node->entry.text)
                                           : tr("%1: chosen", "value").arg(node->entry.text);
    m_session.setFilter(node->entry.toggled(m_session.filter()));
    Q_EMIT turned(words);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    const Node* node = nodeOf(index);
    if (node->isSection() || node->isNote())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node->entry.isImplied(m_session.filter()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable |
           (index.column() == 0 ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace vraem
