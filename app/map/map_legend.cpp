// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_legend.h"

#include "legend_symbol.h"
#include "look/labels.h"

#include <QGridLayout>
#include <QLabel>
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

/// The top-level groups: as the reports order them, or the largest first where there are many.
std::vector<FactionId> coloursInOrder(const Dataset& dataset, const QueryColumns& columns)
{
    std::vector<FactionId> groups = dataset.factions().roots();
    if (groups.size() <= QueryColumns::mostGroups)
        return groups;
    groups.clear();
    for (const ColourGroup& group : columns.groups().values) {
        if (group.kind == ColourGroup::Kind::Faction)
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
    : QFrame(parent), m_session(session), m_heading(new QToolButton)
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
    connect(m_heading, &QToolButton::clicked, this, [this] {
        m_isDecided = true;
        setUnfolded(!m_isUnfolded);
    });
    connect(&session, &Session::filterChanged, this, &MapLegend::rebuild);
    rebuild();
    setUnfolded(true);
}

void MapLegend::setUnfolded(bool unfolded)
{
    m_isUnfolded = unfolded;
    m_heading->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_heading->setAccessibleName(unfolded ? tr("Fold the legend") : tr("Unfold the legend"));
    if (m_body)
        m_body->setVisible(unfolded);
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
    delete m_body;
    m_body = new QWidget;
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(6, 0, 0, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    addGroups(*grid);
    addTypes(*grid);
    addMeanings(*grid);
    layout()->addWidget(m_body);
    m_body->setVisible(m_isUnfolded);
    layout()->activate();
    adjustSize();
    Q_EMIT resized();
}

void MapLegend::addGroups(QGridLayout& grid)
{
    const Dataset& dataset = *m_session.dataset();
    const std::vector<ColourGroup> present = groupsOf(m_session.columns(), m_session.result().rows);
    const QColor neutral = currentTheme().neutral;
    const auto colourOf = [](const ColourGroup& group) {
        return groupColour(group.kind == ColourGroup::Kind::Faction ? std::optional(group.faction)
                                                                    : std::nullopt,
                           currentTheme());
    };
    addHeading(grid, tr("Initiated by"));
    for (const FactionId& group : coloursInOrder(dataset, m_session.columns())) {
        const auto found = std::ranges::find(present, group, &ColourGroup::faction);
        if (found != present.end() && colourOf(*found) != neutral)
            addLine(grid, new LegendSymbol({keyStyle(EventType::Battles, colourOf(*found))}),
                    shortened(labels::faction(dataset, group)));
    }
    const auto isNeutral = [&](const ColourGroup& group) { return colourOf(group) == neutral; };
    if (std::ranges::any_of(present, isNeutral)) {
        addLine(grid, new LegendSymbol({keyStyle(EventType::Battles, neutral)}),
                tr("others, several, or not stated"));
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
    addHeading(grid, tr("Type"));
    for (const EventType type : present)
        addLine(grid, new LegendSymbol({keyStyle(type, currentTheme().label)}), labels::name(type));
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
    addLine(grid, new LegendSymbol({hollow}), tr("toll not reported"));
    addLine(grid, new LegendSymbol({dotted}), tr("actor alleged or suspected"));
    addLine(grid, soft, tr("place known only to this extent"));
}

} // namespace vraem
