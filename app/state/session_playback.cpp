// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

namespace vraem {
namespace {

Filter narrowed(Filter filter, DaySpan days)
{
    filter.dates = {days.first, days.last};
    return filter;
}

} // namespace

std::optional<DaySpan> Session::playedDays() const
{
    return m_played ? std::optional(m_played->days) : std::nullopt;
}

const Filter& Session::wholeFilter() const
{
    return m_played ? m_played->filter : m_filter;
}

const QueryResult& Session::wholeResult() const
{
    return m_played ? *m_played->result : *m_result;
}

void Session::setPlayedDays(std::optional<DaySpan> days)
{
    if (days == playedDays() || (days && !m_played && isQuerying()))
        return;
    const Filter whole = wholeFilter();
    if (days)
        m_played = Played{whole, m_played ? m_played->result : m_result, *days};
    else
        m_played.reset();
    Q_EMIT playedDaysChanged();
    applyFilter(days ? narrowed(whole, *days) : whole);
}

Filter Session::unplayed(const Filter& filter) const
{
    Filter whole = filter;
    if (m_played && filter.dates == m_filter.dates)
        whole.dates = m_played->filter.dates;
    return whole;
}

void Session::interruptPlay(bool goesOn)
{
    if (!m_played)
        return;
    m_played.reset();
    if (goesOn)
        Q_EMIT playInterrupted();
    Q_EMIT playedDaysChanged();
}

} // namespace vraem
