// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_legend.h"

#include "legend_symbol.h"
#include "look/labels.h"
#include "query/map_clusters.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vraem {
namespace {

constexpr double keyRadius = 6;

MarkerStyle keyStyle(EventType type, const QColor& colour)
{
    MarkerStyle style;
    style.type = type;
    style.colour = colour;
    style.radius = keyRadius;
    return style;
}

/// Names of parties of a data set can be as long as a sentence.
QString shortened(const QString& name)
{
    constexpr qsizetype longest = 34;
    return name.size() > longest ? name.first(longest - 1) + QStringLiteral("\u2026") : name;
}

QColor colourOf(const ColourGroup& group)
{
    return groupColour(group.kind == ColourGroup::Kind::Faction ? std::optional(group.faction) : std::nullopt,
                       currentTheme());
}

/// The top-level groups of a layer: as the reports order them, or the largest first where there are many.
std::vector<FactionId> coloursInOrder(const Dataset& dataset, const QueryColumns& columns, size_t layer)
{
    std::vector<FactionId> groups = dataset.factions().roots();
    std::erase_if(groups, [&](const FactionId& id) { return dataset.layerOf(id) != layer; });
    if (groups.size() <= QueryColumns::mostGroups)
        return groups;
    groups.clear();
    for (const ColourGroup& group : columns.groups().values) {
        if (group.kind == ColourGroup::Kind::Faction && dataset.layerOf(group.faction) == layer)
            groups.push_back(group.faction);
    }
    return groups;
}

QLabel* words(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont small = label->font();
    small.setPixelSize(11);
    label->setFont(small);
    return label;
}

QLabel* heading(const QString& text)
{
    QLabel* label = words(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void addLine(QGridLayout& grid, LegendSymbol* symbol, const QString& text)
{
    const int row = grid.rowCount();
    grid.addWidget(symbol, row, 0, Qt::AlignCenter);
    grid.addWidget(words(text), row, 1);
}

void addHeading(QGridLayout& grid, const QString& text)
{
    grid.addWidget(heading(text), grid.rowCount(), 0, 1, 2);
}

} // namespace

MapLegend::MapLegend(const Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_heading(new QToolButton), m_scroll(new QScrollArea)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Legend of the map"));
    m_heading->setText(tr("Legend"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setMinimumHeight(24);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(4, 2, 8, 4);
    all->setSpacing(2);
    all->addWidget(m_heading, 0, Qt::AlignLeft);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_scroll);
    connect(m_heading, &QToolButton::clicked, this, [this] {
        m_isDecided = true;
        setUnfolded(!m_isUnfolded);
    });
    connect(&session, &Session::filterChanged, this, &MapLegend::rebuild);
    connect(&session, &Session::addsLayersChanged, this, &MapLegend::rebuild);
    rebuild();
    setUnfolded(true);
}

void MapLegend::setUnfolded(bool unfolded)
{
    m_isUnfolded = unfolded;
    m_heading->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_heading->setAccessibleName(unfolded ? tr("Fold the legend") : tr("Unfold the legend"));
    m_scroll->setVisible(unfolded);
    adjustSize();
    Q_EMIT resized();
}

void MapLegend::setRoomy(bool isRoomy)
{
    if (!m_isDecided && isRoomy != m_isUnfolded)
        setUnfolded(isRoomy);
}

void MapLegend::rebuild()
{
    m_body = new QWidget;
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(6, 0, 0, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    addGroups(*grid);
    addTypes(*grid);
    addMeanings(*grid);
    addCrowds(*grid);
    m_scroll->setWidget(m_body);
    fitBody();
    layout()->activate();
    adjustSize();
    Q_EMIT resized();
}

void MapLegend::setMostHeight(int pixels)
{
    if (pixels == m_mostHeight)
        return;
    m_mostHeight = pixels;
    fitBody();
    adjustSize();
    Q_EMIT resized();
}

QSizeF MapLegend::pictureSize() const
{
    return m_body->sizeHint();
}

void MapLegend::paint(QPainter& painter, QPointF corner)
{
    m_body->resize(m_body->sizeHint());
    m_body->layout()->activate();
    m_body->setAutoFillBackground(false);
    painter.save();
    painter.translate(corner);
    m_body->render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
    m_body->setAutoFillBackground(true);
    fitBody();
}

void MapLegend::fitBody()
{
    const QSize wanted = m_body->sizeHint();
    const QMargins margins = layout()->contentsMargins();
    const int room = m_mostHeight - m_heading->sizeHint().height() - layout()->spacing() - margins.top() -
                     margins.bottom() - 2 * frameWidth();
    const int bar = wanted.height() > room ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_scroll->setFixedSize(wanted.width() + bar, std::clamp(wanted.height(), 0, std::max(0, room)));
}

void MapLegend::addGroups(QGridLayout& grid)
{
    const std::vector<ColourGroup> present = groupsOf(m_session.columns(), m_session.result().rows);
    for (const size_t layer : m_session.shownLayers())
        addGroupsOf(grid, layer, present);
    const auto isNeutral = [](const ColourGroup& group) { return colourOf(group) == currentTheme().neutral; };
    if (std::ranges::any_of(present, isNeutral)) {
        addLine(grid, new LegendSymbol({keyStyle(EventType::Battles, currentTheme().neutral)}),
                tr("others, several, or not stated"));
    }
}

void MapLegend::addGroupsOf(QGridLayout& grid, size_t layer, const std::vector<ColourGroup>& present)
{
    const Dataset& dataset = *m_session.dataset();
    const bool isFirstActor = dataset.layers()[layer].colourRule == ColourRule::FirstActor;
    const QString rule = isFirstActor ? tr("Named first") : tr("Initiated by");
    addHeading(grid, shortened(labels::inLayer(dataset, rule, layer)));
    for (const FactionId& group : coloursInOrder(dataset, m_session.columns(), layer)) {
        const auto found = std::ranges::find(present, group, &ColourGroup::faction);
        if (found == present.end() || colourOf(*found) == currentTheme().neutral)
            continue;
        MarkerStyle style = keyStyle(EventType::Battles, colourOf(*found));
        style.layer = layer;
        addLine(grid, new LegendSymbol({style}), shortened(labels::faction(dataset, group)));
    }
}

void MapLegend::addTypes(QGridLayout& grid)
{
    const std::vector<int>& counts = m_session.result().subTypes;
    std::set<EventType> present;
    for (size_t subType = 0; subType < counts.size(); ++subType) {
        if (counts[subType] > 0)
            present.insert(typeOf(static_cast<EventSubType>(subType)));
    }
    if (!present.empty())
        addHeading(grid, tr("Type"));
    for (const EventType type : present)
        addLine(grid, new LegendSymbol({keyStyle(type, currentTheme().label)}), labels::name(type));
}

void MapLegend::addCrowds(QGridLayout& grid)
{
    if (locatedCount(m_session.columns().mapOrder(), m_session.result().rows) <= mostDrawnApart)
        return;
    addHeading(grid, tr("Many events"));
    auto* ring = new LegendSymbol({keyStyle(EventType::Battles, currentTheme().label)});
    ring->setStack(true);
    addLine(grid, ring,
            m_session.keepsLayersApart()
                ? tr("number of events in one square,\nof each layer; its ring: their colours")
                : tr("number of events in one square;\nits ring: their colours"));
    auto* folds = new LegendSymbol({});
    folds->setBars({1, 4, 16});
    addLine(grid, folds, tr("timeline: 1, 4, 16 events; heights\ngrow with the square root"));
}

void MapLegend::addMeanings(QGridLayout& grid)
{
    const QColor colour = currentTheme().label;
    std::vector<MarkerStyle> sizes;
    for (const int deaths : {1, 5, 15}) {
        sizes.push_back(keyStyle(EventType::Battles, colour));
        sizes.back().radius = markerRadius(deaths);
    }
    MarkerStyle hollow = keyStyle(EventType::Battles, colour);
    hollow.isTollUnknown = true;
    MarkerStyle dotted = keyStyle(EventType::Battles, colour);
    dotted.isDoubtful = true;
    auto* soft = new LegendSymbol({keyStyle(EventType::Battles, colour)});
    soft->setInArea(true);
    addHeading(grid, tr("Meaning"));
    auto* bySize = new QHBoxLayout;
    bySize->addWidget(new LegendSymbol(sizes));
    bySize->addWidget(words(tr("1, 5, 15 people killed")), 1);
    grid.addLayout(bySize, grid.rowCount(), 0, 1, 2);
    addLine(grid, new LegendSymbol({hollow}), tr("casualties not reported"));
    addLine(grid, new LegendSymbol({dotted}), tr("actor alleged or suspected"));
    addLine(grid, soft, tr("place known only to this extent"));
}

} // namespace vraem
