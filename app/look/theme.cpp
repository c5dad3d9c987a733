// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QHash>
#include <QStyleFactory>

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

Theme lightTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.window = QColor(0xf4f2ec);
    theme.panel = QColor(0xfffefa);
    theme.text = QColor(0x23262b);
    theme.quietText = QColor(0x5d636b);
    theme.line = QColor(0xd5d1c6);
    theme.accent = QColor(0x1f5f8b);
    theme.accentText = QColor(0xffffff);
    theme.sea = QColor(0xdbe6ec);
    theme.land = QColor(0xf7f4ea);
    theme.border = QColor(0x8a8577);
    theme.departmentLine = QColor(0xc2bba8);
    theme.river = QColor(0x8fb3c9);
    theme.regionOutline = QColor(0x7a5c2e);
    theme.label = QColor(0x4a4e55);
    theme.labelHalo = QColor(0xf7f4ea);
    theme.neutral = QColor(0x77797c);
    theme.selection = QColor(0x111417);
    theme.hover = QColor(0x1f5f8b);
    theme.silenceHatch = QColor(0xcfcabd);
    theme.hit = QColor(0xffe08a);
    theme.mark = QColor(0xe2ecf5);
    theme.strongMark = QColor(0xbcd8ee);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.window = QColor(0x191c20);
    theme.panel = QColor(0x202429);
    theme.text = QColor(0xe6e4de);
    theme.quietText = QColor(0xa2a7ad);
    theme.line = QColor(0x3a4047);
    theme.accent = QColor(0x6fb3dd);
    theme.accentText = QColor(0x10161b);
    theme.sea = QColor(0x14202a);
    theme.land = QColor(0x23282c);
    theme.border = QColor(0x7d8288);
    theme.departmentLine = QColor(0x474e55);
    theme.river = QColor(0x3f6c86);
    theme.regionOutline = QColor(0xc9a266);
    theme.label = QColor(0xc4c8cc);
    theme.labelHalo = QColor(0x1b1f23);
    theme.neutral = QColor(0x9b9ea2);
    theme.selection = QColor(0xf4f2ec);
    theme.hover = QColor(0x6fb3dd);
    theme.silenceHatch = QColor(0x3d434a);
    theme.hit = QColor(0x6b5412);
    theme.mark = QColor(0x22343f);
    theme.strongMark = QColor(0x2c536c);
    return theme;
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
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::BrightText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quietText);
    return palette;
}

const Theme& themeOf(ThemeKind kind)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return kind == ThemeKind::Dark ? dark : light;
}

const Theme& currentTheme()
{
    return s_current ? *s_current : themeOf(ThemeKind::Light);
}

void setTheme(QApplication& application, ThemeKind kind)
{
    s_current = &themeOf(kind);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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
    return layer == 0 ? theme.label : shadesOf(layer).front();
}

QColor groupColour(const std::optional<FactionId>& group, const Theme& theme)
{
    return group ? colours().value(*group, theme.neutral) : theme.neutral;
}

} // namespace vraem
