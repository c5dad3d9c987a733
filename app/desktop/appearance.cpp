// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "look/atlas_style.h"
#include "look/language.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace vraem {
namespace {

constexpr std::array sizes{80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

Appearance::Appearance(QApplication& application, const Looks& looks, const QDBusConnection& desktop)
    : m_application(application), m_looks(looks), m_contrast(desktop)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::followSystem);
    connect(&m_contrast, &SystemContrast::changed, this, &Appearance::followSystem);
    vraem::setReducedMotion(m_looks.reducedMotion);
    applyTheme();
    apply();
}

ThemeKind Appearance::kindOf(ThemeChoice theme) const
{
    switch (theme) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    case ThemeChoice::System:
        break;
    }
    if (m_contrast.isHigh())
        return ThemeKind::HighContrast;
    const bool isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return isDark ? ThemeKind::Dark : ThemeKind::Light;
}

void Appearance::applyTheme()
{
    vraem::setTheme(m_application, kindOf(m_looks.theme));
}

void Appearance::followSystem()
{
    if (m_looks.theme == ThemeChoice::System)
        applyTheme();
}

void Appearance::apply()
{
    vraem::setLanguage(m_looks.language.isEmpty() ? systemLanguage() : m_looks.language);
    vraem::setTextSize(m_application, m_looks.textSize);
}

void Appearance::take(const Looks& looks)
{
    if (looks == m_looks)
        return;
    const Looks before = std::exchange(m_looks, looks);
    keepLooks(before, m_looks);
    if (before.theme != m_looks.theme)
        applyTheme();
    vraem::setReducedMotion(m_looks.reducedMotion);
    Q_EMIT changed();
    if (before.language != m_looks.language || before.textSize != m_looks.textSize)
        Q_EMIT remakeAsked();
}

void Appearance::setTheme(ThemeChoice theme)
{
    Looks looks = m_looks;
    looks.theme = theme;
    take(looks);
}

void Appearance::setReducedMotion(bool isReduced)
{
    Looks looks = m_looks;
    looks.reducedMotion = isReduced;
    take(looks);
}

void Appearance::setLanguage(const QString& language)
{
    Looks looks = m_looks;
    looks.language = language;
    take(looks);
}

void Appearance::setTextSize(int percent)
{
    Looks looks = m_looks;
    looks.textSize = std::clamp(percent, leastTextSize, mostTextSize);
    take(looks);
}

void Appearance::stepTextSize(int direction)
{
    const int now = m_looks.textSize;
    if (direction > 0) {
        const auto* larger = std::ranges::find_if(sizes, [now](int size) { return size > now; });
        setTextSize(larger == sizes.end() ? mostTextSize : *larger);
    } else {
        const auto smaller =
            std::ranges::find_if(sizes.rbegin(), sizes.rend(), [now](int size) { return size < now; });
        setTextSize(smaller == sizes.rend() ? leastTextSize : *smaller);
    }
}

} // namespace vraem
