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
    std::set<std::optional<FactionId>> present;
    for (const Row row : m_session.result().rows)
        present.insert(dataset.colourGroup(dataset.event(row).actors));
    const QColor neutral = currentTheme().neutral;
    const auto isNeutral = [&](const auto& group) { return groupColour(group, currentTheme()) == neutral; };
    addHeading(grid, tr("Initiated by"));
    for (const FactionId& group : dataset.factions().roots()) {
        if (present.contains(group) && !isNeutral(group)) {
            addLine(grid,
                    new LegendSymbol({keyStyle(EventType::Battles, groupColour(group, currentTheme()))}),
                    labels::faction(dataset, group));
        }
    }
    if (std::ranges::any_of(present, isNeutral)) {
        addLine(grid, new LegendSymbol({keyStyle(EventType::Battles, neutral)}),
                tr("others, several, or not stated"));
    }
}

void MapLegend::addTypes(QGridLayout& grid)
{
    std::set<EventType> present;
    for (const Row row : m_session.result().rows)
        present.insert(m_session.dataset()->event(row).type());
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
