// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QWidget>

namespace vraem {

/// Overview with brush on top, lanes by faction below, a tray for what has no date. Observes the session and
/// sends it intents.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Session& session, QWidget* parent = nullptr);

    /// Lanes and columns for paper, of this width, as high as all lanes need, with `ratio` dots to the pixel;
    /// nothing to be clicked. The columns only where the visible span is the whole.
    static QImage picture(Session& session, int width, double ratio);

private:
    void announce();

    Session& m_session;
};

} // namespace vraem
