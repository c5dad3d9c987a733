// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_legend.h"

#include "legend_lines.h"

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

/// Exactly these and nothing else.
template<typename Value>
bool isChosen(const std::set<Value>& values, const std::set<Value>& filter)
{
    return !values.empty() && values == filter;
}

} // namespace

MapLegend::MapLegend(Session& session, QWidget* parent)
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
    connect(&session, &Session::fadesOlderChanged, this, &MapLegend::rebuild);
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
    const auto* focused = m_body ? qobject_cast<QToolButton*>(m_body->focusWidget()) : nullptr;
    const QString focus = focused && focused->hasFocus() ? focused->accessibleName() : QString();
    m_body = new QWidget;
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(6, 0, 0, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    addGroups(*grid);
    addTypes(*grid);
    addMeanings(*grid);
    addCrowds(*grid);
    m_scroll->setWidget(m_body);
    for (QToolButton* button : m_body->findChildren<QToolButton*>()) {
        if (!focus.isEmpty() && button->accessibleName() == focus)
            button->setFocus();
    }
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
    const std::vector<ColourGroup> present = groupsOf(m_session.columns(), m_session.wholeResult().rows);
    for (const size_t layer : m_session.shownLayers())
        addGroupsOf(grid, layer, present);
    const auto isNeutral = [](const ColourGroup& group) { return colourOf(group) == currentTheme().neutral; };
    std::set<ColourGroup> neutral;
    std::ranges::copy_if(present, std::inserter(neutral, neutral.end()), isNeutral);
    if (neutral.size() == present.size() && !neutral.empty() && m_session.shownLayers().size() == 1)
        addLegendHeading(grid, ruleWords(m_session.shownLayers().front()));
    if (!neutral.empty())
        addChoice(grid, keyStyle(EventType::Battles, currentTheme().neutral),
                  tr("others, several, or not stated"), &Filter::groups, neutral);
}

QString MapLegend::ruleWords(size_t layer) const
{
    const bool isFirstActor = m_session.dataset()->layers()[layer].colourRule == ColourRule::FirstActor;
    return isFirstActor ? tr("Named first") : tr("Initiated by");
}

void MapLegend::addGroupsOf(QGridLayout& grid, size_t layer, const std::vector<ColourGroup>& present)
{
    const Dataset& dataset = *m_session.dataset();
    const auto isOfLayer = [&](const ColourGroup& group) {
        return group.kind == ColourGroup::Kind::Faction && dataset.layerOf(group.faction) == layer;
    };
    if (std::ranges::any_of(present, isOfLayer))
        addLegendHeading(grid, labels::inLayer(dataset, ruleWords(layer), layer));
    for (const FactionId& group : coloursInOrder(dataset, m_session.columns(), layer)) {
        const auto found = std::ranges::find(present, group, &ColourGroup::faction);
        if (found == present.end() || colourOf(*found) == currentTheme().neutral)
            continue;
        MarkerStyle style = keyStyle(EventType::Battles, colourOf(*found));
        style.layer = layer;
        addChoice(grid, style, labels::faction(dataset, group), &Filter::groups, {*found});
    }
}

template<typename Value>
void MapLegend::addChoice(QGridLayout& grid, const MarkerStyle& style, const QString& text,
                          std::set<Value> Filter::* field, const std::set<Value>& values)
{
    const bool isOn = isChosen(values, m_session.filter().*field);
    QToolButton* button = addLegendChoice(grid, new LegendSymbol({style}), text, isOn);
    // Queued: the answer makes the legend anew.
    connect(
        button, &QToolButton::clicked, this,
        [this, field, wanted = isOn ? std::set<Value>() : values] {
            Filter filter = m_session.filter();
            filter.*field = wanted;
            m_session.setFilter(filter);
        },
        Qt::QueuedConnection);
}

void MapLegend::addTypes(QGridLayout& grid)
{
    const std::vector<int>& counts = m_session.wholeResult().subTypes;
    std::set<EventType> present;
    for (size_t subType = 0; subType < counts.size(); ++subType) {
        if (counts[subType] > 0)
            present.insert(typeOf(static_cast<EventSubType>(subType)));
    }
    if (!present.empty())
        addLegendHeading(grid, tr("Type"));
    for (const EventType type : present)
        addChoice(grid, keyStyle(type, currentTheme().label), labels::name(type), &Filter::types, {type});
}

void MapLegend::addCrowds(QGridLayout& grid)
{
    if (locatedCount(m_session.columns().mapOrder(), m_session.wholeResult().rows) <= mostDrawnApart)
        return;
    addLegendHeading(grid, tr("Many events"));
    auto* ring = new LegendSymbol({keyStyle(EventType::Battles, currentTheme().label)});
    ring->setStack(true);
    addLegendLine(grid, ring,
                  m_session.keepsLayersApart()
                      ? tr("number of events in one square,\nof each layer; its ring: their colours")
                      : tr("number of events in one square;\nits ring: their colours"));
    auto* folds = new LegendSymbol({});
    folds->setBars({1, 4, 16});
    addLegendLine(grid, folds, tr("timeline: 1, 4, 16 events; heights\ngrow with the square root"));
}

void MapLegend::addFading(QGridLayout& grid)
{
    constexpr float pale = 0.3F;
    QColor colour = currentTheme().label;
    colour.setAlphaF(pale);
    addLegendLine(grid, new LegendSymbol({keyStyle(EventType::Battles, colour)}),
                  tr("paler: earlier in the time shown"));
}

void MapLegend::addSeries(QGridLayout& grid)
{
    auto* step = new LegendSymbol({});
    step->setStep(true);
    addLegendLine(grid, step,
                  tr("of the selected event: the next one in a\nseries, as a report joins them; no route"));
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
    addLegendHeading(grid, tr("Meaning"));
    auto* bySize = new QHBoxLayout;
    bySize->addWidget(new LegendSymbol(sizes));
    bySize->addWidget(legendWords(tr("1, 5, 15 people killed")), 1);
    grid.addLayout(bySize, grid.rowCount(), 0, 1, 2);
    addLegendLine(grid, new LegendSymbol({hollow}), tr("number of killed not reported"));
    addLegendLine(grid, new LegendSymbol({dotted}), tr("actor alleged or suspected"));
    addLegendLine(grid, soft, tr("place known only to this extent"));
    if (!m_session.dataset()->linked().empty())
        addSeries(grid);
    if (m_session.fadesOlder())
        addFading(grid);
}

} // namespace vraem
