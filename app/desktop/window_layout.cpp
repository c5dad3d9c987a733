// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_layout.h"

#include "look/text_size.h"
#include "settings/settings.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr QSize usualSize(1440, 900);
/// Another number makes the program forget what an older one kept.
constexpr int layoutVersion = 1;

const QString geometryKey = u"window/geometry"_s;
const QString panelsKey = u"window/panels"_s;
const QString splitterKey = u"window/splitter"_s;
const QString tabKey = u"window/tab"_s;

struct UsualPanel
{
    QLatin1StringView name;
    Qt::DockWidgetArea area;
    int width;
};

constexpr std::array usualPanels{UsualPanel{"filter"_L1, Qt::LeftDockWidgetArea, 270},
                                 UsualPanel{"event"_L1, Qt::RightDockWidgetArea, 350}};

/// Panels that come and go with what they are for, such as a story, are not shown because they once were.
void hidePassingPanels(const QMainWindow& window)
{
    for (QDockWidget* dock : window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!std::ranges::count(usualPanels, dock->objectName(), &UsualPanel::name))
            dock->hide();
    }
}

QSplitter* splitterOf(const QMainWindow& window)
{
    return window.findChild<QSplitter*>(u"centre"_s);
}

QTabWidget* tabsOf(const QMainWindow& window)
{
    return window.findChild<QTabWidget*>(u"tabs"_s);
}

void showTab(const QMainWindow& window, int index)
{
    QTabWidget* tabs = tabsOf(window);
    if (tabs && index >= 0 && index < tabs->count())
        tabs->setCurrentIndex(index);
}

} // namespace

void arrangeAsUsual(QMainWindow& window)
{
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (const auto& [name, area, width] : usualPanels) {
        auto* dock = window.findChild<QDockWidget*>(name);
        dock->setFloating(false);
        window.addDockWidget(area, dock);
        dock->show();
        docks.append(dock);
        // Of a third of the window at most, however large the words are.
        widths.append(std::min(scaled(width), std::max(window.width(), 1200) * 3 / 10));
    }
    window.resizeDocks(docks, widths, Qt::Horizontal);
    if (QSplitter* splitter = splitterOf(window))
        splitter->setSizes({3000, 2000});
    showTab(window, 0);
}

WindowLayout layoutOf(const QMainWindow& window)
{
    return {window.saveGeometry(), window.saveState(layoutVersion), splitterOf(window)->saveState(),
            tabsOf(window)->currentIndex()};
}

void arrange(QMainWindow& window, const WindowLayout& layout)
{
    if (!layout.geometry.isEmpty())
        window.restoreGeometry(layout.geometry);
    if (!window.restoreState(layout.panels, layoutVersion))
        arrangeAsUsual(window);
    hidePassingPanels(window);
    if (!layout.splitter.isEmpty())
        splitterOf(window)->restoreState(layout.splitter);
    showTab(window, layout.tab);
}

void keepLayout(const QMainWindow& window)
{
    const WindowLayout layout = layoutOf(window);
    keepSetting(geometryKey, layout.geometry);
    keepSetting(panelsKey, layout.panels);
    keepSetting(splitterKey, layout.splitter);
    keepSetting(tabKey, layout.tab);
}

void restoreLayout(QMainWindow& window, const std::optional<QSize>& size)
{
    WindowLayout layout{setting(geometryKey).toByteArray(), setting(panelsKey).toByteArray(),
                        setting(splitterKey).toByteArray(), setting(tabKey, 0).toInt()};
    const QByteArray geometry = std::exchange(layout.geometry, {});
    const bool isPlaced = !size && window.restoreGeometry(geometry);
    if (!isPlaced)
        window.resize(size ? *size : usualSize.boundedTo(window.screen()->availableSize()));
    arrange(window, layout);
}

} // namespace vraem
