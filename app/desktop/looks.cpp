// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include "settings/settings.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const QString themeKey = u"look/theme"_s;
const QString languageKey = u"look/language"_s;
const QString textSizeKey = u"look/textSize"_s;
const QString motionKey = u"look/reducedMotion"_s;

constexpr int mostTabs = 100;

constexpr std::array themeNames{
    std::pair(ThemeChoice::System, "system"_L1), std::pair(ThemeChoice::Light, "light"_L1),
    std::pair(ThemeChoice::Dark, "dark"_L1), std::pair(ThemeChoice::HighContrast, "high-contrast"_L1)};

bool isLanguage(const QString& name)
{
    return QStringList{{}, u"en"_s, u"es"_s}.contains(name);
}

bool isNumber(const QVariant& value, int least, int most)
{
    bool isInteger = false;
    const int number = value.toInt(&isInteger);
    return isInteger && number >= least && number <= most;
}

} // namespace

QString nameOf(ThemeChoice theme)
{
    return std::ranges::find(themeNames, theme, &std::pair<ThemeChoice, QLatin1StringView>::first)->second;
}

std::optional<ThemeChoice> themeNamed(const QString& name)
{
    const auto* found =
        std::ranges::find_if(themeNames, [&](const auto& entry) { return entry.second == name; });
    return found == themeNames.end() ? std::nullopt : std::optional(found->first);
}

Looks keptLooks()
{
    Looks looks;
    looks.theme = themeNamed(setting(themeKey).toString()).value_or(looks.theme);
    looks.language = setting(languageKey).toString();
    looks.textSize = setting(textSizeKey, looks.textSize).toInt();
    looks.reducedMotion = setting(motionKey).toBool();
    return looks;
}

void keepLooks(const Looks& before, const Looks& now)
{
    if (now.theme != before.theme)
        keepSetting(themeKey, nameOf(now.theme));
    if (now.language != before.language)
        keepSetting(languageKey, now.language);
    if (now.textSize != before.textSize)
        keepSetting(textSizeKey, now.textSize);
    if (now.reducedMotion != before.reducedMotion)
        keepSetting(motionKey, now.reducedMotion);
}

bool isGoodSetting(const QString& key, const QVariant& value)
{
    if (key == themeKey)
        return themeNamed(value.toString()).has_value();
    if (key == languageKey)
        return isLanguage(value.toString());
    if (key == textSizeKey)
        return isNumber(value, leastTextSize, mostTextSize);
    if (key == motionKey)
        return value.toString() == u"true" || value.toString() == u"false";
    if (key == u"window/tab")
        return isNumber(value, 0, mostTabs);
    return !key.startsWith(u"window/") || !value.toByteArray().isEmpty();
}

} // namespace vraem
