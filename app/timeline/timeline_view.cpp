// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_view.h"

#include "brush.h"
#include "day_words.h"
#include "lanes_view.h"
#include "look/theme.h"
#include "overview_strip.h"
#include "playback_bar.h"
#include "undated_tray.h"
#include "window_count.h"
#include "window_panel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {

TimelineView::TimelineView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* overview = new OverviewStrip(session);
    m_lanes = new LanesView(session);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(overview);
    column->addWidget(new PlaybackBar(session, m_playback));
    column->addWidget(m_lanes, 1);
    column->addWidget(new UndatedTray(session));
    // What chooses the lanes stands above them.
    setTabOrder(m_lanes->findChild<QComboBox*>(), m_lanes);
    connect(&session, &Session::visibleSpanChanged, this, &TimelineView::announce);
    connect(&session, &Session::filterChanged, this, &TimelineView::announce);
    connect(&session, &Session::addsLayersChanged, this, &TimelineView::announce);
    connect(&overview->panel(), &WindowPanel::playAsked, &m_playback, &Playback::toggle);
    connect(&m_playback, &Playback::changed, this,
            [this, overview] { overview->panel().setPlaying(m_playback.isRunning()); });
    announce();
}

QImage TimelineView::picture(Session& session, int width, double ratio)
{
    constexpr int startHeight = 200;
    constexpr int mostHeight = 2400;
    TimelineView view(session);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.findChild<OverviewStrip*>()->setVisible(session.visibleSpan() == session.fullSpan());
    for (QAbstractButton* button : view.findChildren<QAbstractButton*>())
        button->hide();
    view.findChild<PlaybackBar*>()->hide();
    view.findChild<Brush*>()->hide();
    view.findChild<UndatedTray*>()->hide();
    view.resize(width, startHeight);
    view.show();
    auto* lanes = view.findChild<LanesView*>();
    view.layout()->activate();
    const int more = lanes->verticalScrollBar()->maximum();
    lanes->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(width, std::min(mostHeight, std::max(view.height(), view.minimumSizeHint().height()) + more));
    view.layout()->activate();
    QImage image((QSizeF(view.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(currentTheme().panel);
    view.render(&image);
    return image;
}

void TimelineView::announce()
{
    const DaySpan window = m_session.visibleSpan();
    setAccessibleName(tr("Timeline, %1 to %2, %3", "first day, last day, count")
                          .arg(dayText(window.first), dayText(window.last), windowCount(m_session).full));
}

} // namespace vraem
