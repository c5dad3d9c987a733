// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/playback.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace vraem {

/// The controls of playback; there only while something is played.
class PlaybackBar : public QWidget
{
    Q_OBJECT

public:
    PlaybackBar(Session& session, Playback& playback, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void drawIcons();
    /// Tells a screen reader that it plays, and where it paused.
    void announce();
    /// What is shown: until when, how many, and what is new.
    QString words() const;

    Session& m_session;
    Playback& m_playback;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_on;
    QSlider* m_slider;
    QLabel* m_words;
    QToolButton* m_options;
    QToolButton* m_close;
    bool m_wasRunning = false;
    QString m_said;
};

} // namespace vraem
