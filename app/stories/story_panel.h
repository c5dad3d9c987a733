// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/story/story.h"
#include "state/session.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace vraem {

class ElidedLabel;
class TextView;

/// Plays a story: the text of a step with its citations. Left and Right go through the steps, Esc leaves. It
/// asks for the view of a step and shows nothing of it itself.
class StoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPanel(Session& session, QWidget* parent = nullptr);

    const Story& story() const { return m_story; }
    /// From 0; 0 too where there is no step.
    size_t position() const { return m_position; }
    /// From its first step, whose view is asked for.
    void play(const Story& story);
    /// The story was edited; shows a step of it without asking for its view.
    void setStory(const Story& story, size_t position);
    void goTo(size_t position);
    /// What keeps the view from being the one of the step; empty where nothing does.
    void setDifference(const QString& words);
    /// What the button beside the steps opens.
    void setEditMenu(QMenu* menu);

Q_SIGNALS:
    void viewWanted(const QString& address);
    /// With Esc.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    bool handleKey(int key);

    Session& m_session;
    Story m_story;
    size_t m_position = 0;
    QString m_difference;
    ElidedLabel* m_title;
    TextView* m_text;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_edit;
    QLabel* m_count;
};

} // namespace vraem
