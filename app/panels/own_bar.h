// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QTimer>
#include <QToolButton>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace vraem {

/// What the user may put on the current event: a bookmark, tags and a note here, the rest in dialogs. A note
/// is kept as it is typed.
class OwnBar : public QWidget
{
    Q_OBJECT

public:
    explicit OwnBar(Session& session, QWidget* parent = nullptr);
    ~OwnBar() override;

    void toggleBookmark();
    /// Opens the line of tags, or the note, and puts the keyboard there.
    void editTags();
    void editNote();
    /// Keeps what was typed and not kept yet.
    void flush();
    /// Why fields of the event cannot be corrected, split or merged; empty where they can.
    QString whyNoChanges() const;
    /// Whether the current event is one of the user's own.
    bool isOwnEvent() const;

Q_SIGNALS:
    void correctAsked();
    void sameEventAsked();
    /// The user's own event is to be changed.
    void ownEventAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Esc leaves tags and note, and nothing else.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeButtons();
    QToolButton* addButton(const QString& text, const QString& toolTip);
    void followEvent();
    void followOverlay();
    void showAnnotation();
    void showAbilities();
    void saveNote();
    void saveTags();
    void change(Change change, bool continues = false);

    Session& m_session;
    std::optional<EventRef> m_event;
    /// The note as it was kept last.
    QString m_keptNote;
    /// The note was kept since the keyboard came to it: what follows is the same step.
    bool m_goesOn = false;
    QTimer m_pause;
    QToolButton* m_bookmark = nullptr;
    QToolButton* m_tagsButton = nullptr;
    QToolButton* m_noteButton = nullptr;
    QToolButton* m_correct = nullptr;
    QToolButton* m_same = nullptr;
    QLineEdit* m_tags = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace vraem
