// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

constexpr double calmPerSecond = 0.5;

/// The part of the window that the dates of a filter leave.
DaySpan within(DaySpan window, const DateInterval& dates)
{
    return {dates.start ? std::max(window.first, *dates.start) : window.first,
            dates.end ? std::min(window.last, *dates.end) : window.last};
}

} // namespace

Playback::Playback(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &QTimer::timeout, this, &Playback::advance);
    connect(&session, &Session::playedDaysChanged, this, [this] {
        if (!isOn() && !m_isInterrupted)
            pause();
        Q_EMIT changed();
    });
    connect(&session, &Session::playInterrupted, this, [this] { m_isInterrupted = true; });
    connect(&session, &Session::filterChanged, this, &Playback::resume);
}

bool Playback::begin()
{
    if (isOn() && !m_stops.empty())
        return true;
    if (m_session.isQuerying())
        return false;
    m_range = within(m_session.visibleSpan(), m_session.filter().dates);
    findStops();
    m_position = 0;
    return !m_stops.empty();
}

void Playback::findStops()
{
    m_stops.clear();
    if (m_range.first <= m_range.last)
        m_stops = playbackStops(m_session.dataset()->columns(), m_session.wholeResult().rows, m_range,
                                m_style.step);
}

void Playback::show()
{
    m_session.setPlayedDays(shownAt(m_stops[m_position], m_range, m_style.months));
    Q_EMIT changed();
}

int Playback::interval() const
{
    const double perSecond = m_isCalm ? std::min(m_style.perSecond, calmPerSecond) : m_style.perSecond;
    return static_cast<int>(std::lround(1000 / perSecond));
}

void Playback::play()
{
    if (!begin())
        return;
    if (isOn() && m_position + 1 == m_stops.size())
        m_position = 0;
    m_timer.start(interval());
    show();
}

void Playback::pause()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT changed();
}

void Playback::toggle()
{
    if (isRunning())
        pause();
    else
        play();
}

void Playback::step(int direction)
{
    const bool wasOn = isOn();
    pause();
    if (!begin())
        return;
    if (wasOn && direction > 0)
        m_position = std::min(m_position + 1, m_stops.size() - 1);
    else if (wasOn && m_position > 0)
        --m_position;
    show();
}

void Playback::goTo(size_t position)
{
    if (!begin())
        return;
    m_position = std::min(position, m_stops.size() - 1);
    show();
}

void Playback::stop()
{
    m_timer.stop();
    m_stops.clear();
    m_session.setPlayedDays(std::nullopt);
}

void Playback::advance()
{
    if (m_session.isQuerying())
        return;
    if (m_position + 1 < m_stops.size())
        ++m_position;
    else if (m_style.isEndless)
        m_position = 0;
    else
        return pause();
    show();
}

void Playback::setStyle(const PlaybackStyle& style)
{
    if (style == m_style)
        return;
    m_style = style;
    if (m_timer.isActive())
        m_timer.setInterval(interval());
    if (isOn()) {
        const Date shown = m_stops[m_position];
        findStops();
        const auto next = std::ranges::lower_bound(m_stops, shown);
        m_position = static_cast<size_t>(std::min(next, std::prev(m_stops.end())) - m_stops.begin());
        show();
    }
    Q_EMIT changed();
}

void Playback::setIsCalm(bool isCalm)
{
    m_isCalm = isCalm;
    if (m_timer.isActive())
        m_timer.setInterval(interval());
}

void Playback::resume()
{
    if (!m_isInterrupted || m_session.isQuerying())
        return;
    m_isInterrupted = false;
    const Date shown = m_stops.empty() ? m_range.first : m_stops[m_position];
    m_range = within(m_session.visibleSpan(), m_session.filter().dates);
    findStops();
    if (m_stops.empty())
        return pause();
    const auto next = std::ranges::upper_bound(m_stops, shown);
    m_position = static_cast<size_t>(std::max(next, std::next(m_stops.begin())) - m_stops.begin()) - 1;
    show();
}

} // namespace vraem
