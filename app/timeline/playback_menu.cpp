// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback_menu.h"

#include "look/language.h"
#include "state/playback.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace vraem {
namespace {

/// A group of which one is chosen: each sets its value.
template<typename Value>
class Choices
{
public:
    Choices(Playback& playback, QMenu& menu, const QString& heading, Value PlaybackStyle::* field)
        : m_playback(playback), m_menu(menu), m_group(new QActionGroup(&menu)), m_field(field)
    {
        menu.addSection(heading);
    }

    void add(const QString& text, Value value)
    {
        QAction* action = m_menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_playback.style().*m_field == value);
        m_group->addAction(action);
        QObject::connect(action, &QAction::triggered, &m_playback,
                         [&playback = m_playback, field = m_field, value] {
                             PlaybackStyle style = playback.style();
                             style.*field = value;
                             playback.setStyle(style);
                         });
    }

private:
    Playback& m_playback;
    QMenu& m_menu;
    QActionGroup* m_group;
    Value PlaybackStyle::* m_field;
};

} // namespace

QMenu* makePlaybackMenu(Playback& playback, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    Choices<PlaybackStep> steps(playback, *menu, tr("Go on by"), &PlaybackStyle::step);
    steps.add(tr("Event"), PlaybackStep::Event);
    steps.add(tr("Day"), PlaybackStep::Day);
    steps.add(tr("Week"), PlaybackStep::Week);
    steps.add(tr("Month"), PlaybackStep::Month);
    steps.add(tr("Year"), PlaybackStep::Year);
    Choices<std::optional<int>> kept(playback, *menu, tr("Keep in view"), &PlaybackStyle::months);
    kept.add(tr("All since the start"), std::nullopt);
    kept.add(tr("The last month"), 1);
    kept.add(tr("The last three months"), 3);
    kept.add(tr("The last year"), 12);
    Choices<double> speeds(playback, *menu, tr("Speed"), &PlaybackStyle::perSecond);
    for (const double perSecond : {0.5, 1.0, 2.0, 4.0, 8.0})
        speeds.add(tr("%1 a second").arg(QLocale().toString(perSecond)), perSecond);
    menu->addSeparator();
    QAction* endless = menu->addAction(tr("Begin again at the end"));
    endless->setCheckable(true);
    endless->setChecked(playback.style().isEndless);
    QObject::connect(endless, &QAction::toggled, &playback, [&playback](bool isEndless) {
        PlaybackStyle style = playback.style();
        style.isEndless = isEndless;
        playback.setStyle(style);
    });
    return menu;
}

} // namespace vraem
