// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "atlas_style.h"
#include "contrast.h"

#include <QApplication>
#include <QHash>

#include <algorithm>

namespace vraem {
namespace {

const Theme* s_current = nullptr;

using GroupColours = QHash<FactionId, QColor>;

/// The factions of the reports, in colours that never change. The order is that in which others take them.
const std::vector<std::pair<FactionId, QColor>>& ownColours()
{
    static const std::vector<std::pair<FactionId, QColor>> okabeIto = {
        {{QStringLiteral("shining-path")}, QColor(0xd55e00)},
        {{QStringLiteral("state")}, QColor(0x0072b2)},
        {{QStringLiteral("coca-growers")}, QColor(0xe69f00)},
        {{QStringLiteral("civilians")}, QColor(0x009e73)},
        {{QStringLiteral("protesters")}, QColor(0xcc79a7)},
        {{QStringLiteral("foreign-bodies")}, QColor(0x56b4e9)},
    };
    return okabeIto;
}

GroupColours& colours()
{
    static GroupColours colours(ownColours().begin(), ownColours().end());
    return colours;
}

/// Shades of one hue for each layer but the first, told apart by lightness too; used again from the fifth
/// layer on, where the outline differs.
const std::array<QColor, 4>& shadesOf(size_t layer)
{
    static const std::array<std::array<QColor, 4>, 4> hues = {{
        {QColor(0x8659c4), QColor(0xc0a6e6), QColor(0x6a45a8), QColor(0xa384d6)},
        {QColor(0x9a6229), QColor(0xd3a468), QColor(0x7d5222), QColor(0xb58448)},
        {QColor(0x1f8079), QColor(0x74bfb8), QColor(0x17685f), QColor(0x4aa098)},
        {QColor(0xa3305f), QColor(0xdc8fae), QColor(0x8a2a55), QColor(0xc06089)},
    }};
    return hues[(layer - 1) % hues.size()];
}

/// On a dark ground the colours of groups are made lighter as far as they have to be; WCAG 2.2, 1.4.11 asks
/// for 3:1.
QColor inTheme(const QColor& colour, const Theme& theme)
{
    if (!theme.isDark())
        return colour;
    return withContrast(colour, theme.land, theme.kind == ThemeKind::HighContrast ? 4.5 : 3);
}

} // namespace

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, quietText);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::BrightText, text);
    // Where quiet words are nearly as bright as the others, what cannot be used would look as if it could.
    const QColor disabled = kind == ThemeKind::HighContrast ? line : quietText;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

const Theme& currentTheme()
{
    return s_current ? *s_current : themeOf(ThemeKind::Light);
}

void setTheme(QApplication& application, ThemeKind kind)
{
    s_current = &themeOf(kind);
    if (!qobject_cast<AtlasStyle*>(application.style()))
        application.setStyle(new AtlasStyle);
    application.setPalette(s_current->palette());
}

void setColourGroups(const Dataset& dataset, const std::vector<ColourGroup>& largestFirst)
{
    const auto isPresent = [&](const FactionId& id) {
        return std::ranges::find(largestFirst, id, &ColourGroup::faction) != largestFirst.end();
    };
    colours() = GroupColours(ownColours().begin(), ownColours().end());
    std::vector<QColor> free;
    for (const auto& [owner, colour] : ownColours()) {
        if (!isPresent(owner))
            free.push_back(colour);
    }
    auto next = free.begin();
    std::vector<size_t> used(dataset.layers().size());
    for (const ColourGroup& group : largestFirst) {
        const size_t layer = dataset.layerOf(group.faction);
        if (group.kind != ColourGroup::Kind::Faction)
            continue;
        if (layer > 0) {
            const auto& shades = shadesOf(layer);
            if (used[layer] < shades.size())
                colours().insert(group.faction, shades[used[layer]++]);
        } else if (group.faction.value.contains(u':') && next != free.end()) {
            colours().insert(group.faction, *next++);
        }
    }
}

QColor layerColour(size_t layer, const Theme& theme)
{
    return layer == 0 ? theme.label : inTheme(shadesOf(layer).front(), theme);
}

QColor groupColour(const std::optional<FactionId>& group, const Theme& theme)
{
    return group ? inTheme(colours().value(*group, theme.neutral), theme) : theme.neutral;
}

} // namespace vraem
