// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "tour_bubble.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabWidget>

#include <array>

namespace vraem {
namespace {

bool isFatal(const Event& event)
{
    return event.killedTotal || std::ranges::any_of(event.casualties, [](const Casualty& casualty) {
               return casualty.effect == Effect::Killed;
           });
}

bool namesPeople(const Event& event)
{
    constexpr std::array named{FactKind::NamedDead, FactKind::NamedCaptured, FactKind::NamedPerson,
                               FactKind::Outcome};
    return std::ranges::any_of(event.mentions, [&](const Mention& mention) {
        return std::ranges::any_of(mention.facts, [&](const Fact& fact) {
            return std::ranges::find(named, fact.kind) != named.end();
        });
    });
}

} // namespace

Tour::Tour(Session& session, const TourStage& stage)
    : QObject(&stage.window), m_session(session), m_stage(stage)
{}

std::vector<Tour::Step> Tour::steps() const
{
    return {
        {tr("Choose what is shown"),
         tr("Years, factions, types, places and sources, or a word in the line at the top. Each number says "
            "how many events a choice would show. Ctrl+Z takes it back."),
         &m_stage.filters},
        {tr("What is known of where"),
         tr("A strong outline marks the selected event. Colour is who began, shape the type, size the people "
            "killed. A "
            "spot stands only for a place known to within 3 km; all else is an area, its symbol in the "
            "middle "
            "or beside. A click on the legend shows only that."),
         &m_stage.map},
        {tr("What is known of when"),
         tr("A bar is a date known only to a month or longer; an outline on a dotted line, the date that "
            "another report gives. Hatched time has no systematic source: few events there mean little. Drag "
            "along the columns to look closer. That filters nothing."),
         &m_stage.timeline},
        {tr("Who says so"),
         tr("Each number, such as [1], is a passage: the report, its section, its paragraph. What reports "
            "disagree on stands side by side. Rest the pointer on any event, and a card shows its sources."),
         &m_stage.details},
        {tr("Take it with you"),
         tr("Edit > Cite (Ctrl+Shift+C) writes citations of what is shown. File > Copy link to view (Ctrl+L) "
            "brings this very view back. Help > Guide (F1) explains the rest, with pictures."),
         m_stage.window.menuBar()},
    };
}

std::optional<EventId> Tour::tellingEvent() const
{
    constexpr int mostLookedAt = 500;
    std::optional<EventId> best;
    size_t mentions = 0;
    int looked = 0;
    for (const Row row : m_session.result().rows) {
        if (++looked > mostLookedAt)
            break;
        const Event event = m_session.dataset()->event(row);
        if (event.place && isFatal(event) && !namesPeople(event) && event.mentions.size() > mentions) {
            best = event.id;
            mentions = event.mentions.size();
        }
    }
    return best;
}

void Tour::start()
{
    if (isRunning())
        return;
    m_before = {m_session.selection(), m_stage.tabs.currentWidget(), m_stage.window.saveState(),
                QApplication::focusWidget()};
    m_hasOpened = false;
    m_session.setCardPinned(false);
    m_session.setHover(std::nullopt);
    if (!m_session.currentEvent()) {
        if (const auto event = tellingEvent())
            m_session.select(*event);
    }
    m_stage.tabs.setCurrentWidget(&m_stage.map);
    m_veil = new TourVeil(m_stage.window);
    connect(&m_veil->bubble(), &TourBubble::back, this, [this] { go(-1); });
    connect(&m_veil->bubble(), &TourBubble::next, this, [this] { go(+1); });
    connect(&m_veil->bubble(), &TourBubble::skip, this, &Tour::end);
    m_steps = steps();
    m_at = 0;
    show();
}

void Tour::go(int by)
{
    const int to = m_at + by;
    if (to >= static_cast<int>(m_steps.size())) {
        end();
        return;
    }
    m_at = std::max(to, 0);
    show();
}

void Tour::show()
{
    const Step& step = m_steps[static_cast<size_t>(m_at)];
    open(*step.target);
    TourBubble& bubble = m_veil->bubble();
    m_veil->show();
    bubble.setStep(m_at + 1, static_cast<int>(m_steps.size()), step.title, step.text);
    m_veil->explain(step.target);
}

void Tour::open(QWidget& target)
{
    auto* dock = qobject_cast<QDockWidget*>(target.parentWidget());
    if (!dock || !dock->visibleRegion().isEmpty())
        return;
    dock->show();
    dock->raise();
    m_hasOpened = true;
}

void Tour::end()
{
    if (!isRunning())
        return;
    m_veil->hide();
    m_veil->deleteLater();
    m_veil.clear();
    m_session.setSelection(m_before.selection);
    m_stage.tabs.setCurrentWidget(m_before.tab);
    if (m_hasOpened)
        m_stage.window.restoreState(m_before.layout);
    if (m_before.focus)
        m_before.focus->setFocus(Qt::OtherFocusReason);
}

} // namespace vraem
