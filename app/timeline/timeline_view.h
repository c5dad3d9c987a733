// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/playback.h"

#include <QWidget>

namespace vraem {

/// Overview with brush on top, lanes by faction below, a tray for what has no date. Observes the session and
/// sends it intents.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Session& session, QWidget* parent = nullptr);

    Playback& playback() { return m_playback; }
    /// Where the keys of the timeline's events go.
    QWidget& lanes() { return *m_lanes; }

    /// Lanes and columns for paper, of this width, as high as all lanes need, with `ratio` dots to the pixel;
    /// nothing to be clicked. The columns only where the visible span is the whole.
    static QImage picture(Session& session, int width, double ratio);

private:
    void announce();

    Session& m_session;
    Playback m_playback{m_session};
    QWidget* m_lanes = nullptr;
};

} // namespace vraem
