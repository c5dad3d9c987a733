// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_view.h"

#include "day_words.h"
#include "lanes_view.h"
#include "overview_strip.h"
#include "undated_tray.h"

#include <QVBoxLayout>

namespace vraem {

TimelineView::TimelineView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* overview = new OverviewStrip(session);
    auto* lanes = new LanesView(session);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(overview);
    column->addWidget(lanes, 1);
    column->addWidget(new UndatedTray(session));
    setFocusProxy(lanes);
    connect(&session, &Session::visibleSpanChanged, this, &TimelineView::announce);
    connect(&session, &Session::filterChanged, this, &TimelineView::announce);
    announce();
}

void TimelineView::announce()
{
    const DaySpan window = m_session.visibleSpan();
    const int events = countInWindow(*m_session.dataset(), m_session.result().rows, window);
    setAccessibleName(tr("Timeline, %1 to %2, %Ln event(s)", nullptr, events)
                          .arg(dayText(window.first), dayText(window.last)));
}

} // namespace vraem
