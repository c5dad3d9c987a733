// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vraem {

class ElidedLabel;

/// Says which window of time is shown and how many events stand in it; turns the window into a filter on
/// request. Also holds what the columns beside it count.
class WindowPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPanel(Session& session, QWidget* parent = nullptr);

    /// What the button of playback says.
    void setPlaying(bool isPlaying);

Q_SIGNALS:
    void playAsked();

private:
    void follow();

    Session& m_session;
    QLabel* m_window;
    ElidedLabel* m_count;
    QToolButton* m_play;
    QToolButton* m_filter;
    QToolButton* m_all;
};

} // namespace vraem
