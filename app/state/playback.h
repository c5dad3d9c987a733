// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/playback.h"
#include "session.h"

#include <QTimer>

namespace vraem {

/// How playback goes through time.
struct PlaybackStyle
{
    PlaybackStep step = PlaybackStep::Event;
    /// Months that stay in view; nullopt where all since the start does.
    std::optional<int> months;
    /// Steps; above 0.
    double perSecond = 1;
    bool isEndless = false;

    bool operator==(const PlaybackStyle&) const = default;
};

/// Goes through the window of the timeline and shows, at each stop, only what has happened by then. All views
/// follow, for it narrows the filter of the session; it is no step of the filter's history.
class Playback : public QObject
{
    Q_OBJECT

public:
    explicit Playback(Session& session, QObject* parent = nullptr);

    /// Whether it shows a stop, running or not.
    bool isOn() const { return m_session.playedDays().has_value(); }
    bool isRunning() const { return m_timer.isActive(); }
    const PlaybackStyle& style() const { return m_style; }
    const std::vector<Date>& stops() const { return m_stops; }
    /// Index into stops().
    size_t position() const { return m_position; }

    /// Starts at the first stop, or goes on from where it is; from the last it begins again.
    void play();
    void pause();
    void toggle();
    /// To the next (+1) or previous (-1) stop, and pauses; at the ends it stays.
    void step(int direction);
    void goTo(size_t position);
    /// Shows everything again.
    void stop();
    /// Stays at the same day, as far as the new stops have it.
    void setStyle(const PlaybackStyle& style);
    /// Makes it slow, for who has asked the desktop for less motion.
    void setIsCalm(bool isCalm);

Q_SIGNALS:
    void changed();

private:
    /// False where nothing can be played.
    bool begin();
    void findStops();
    void show();
    void advance();
    void resume();
    int interval() const;

    Session& m_session;
    PlaybackStyle m_style;
    DaySpan m_range{};
    std::vector<Date> m_stops;
    size_t m_position = 0;
    QTimer m_timer;
    bool m_isCalm = false;
    /// The filter changed under it.
    bool m_isInterrupted = false;
};

} // namespace vraem
