// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_panel.h"

#include "look/drawn_accessible.h"
#include "look/elided_label.h"
#include "look/labels.h"
#include "panels/text_view.h"
#include "story_document.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

constexpr int leastTarget = 28;

QToolButton* makeButton(const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setMinimumSize(leastTarget, leastTarget);
    return button;
}

} // namespace

StoryPanel::StoryPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new ElidedLabel(this)), m_text(new TextView(this)),
      m_previous(makeButton(tr("Back"), tr("The step before (Left)"), this)),
      m_next(makeButton(tr("Next"), tr("The next step (Right)"), this)),
      m_edit(makeButton(tr("Edit"), tr("Change this story"), this)), m_count(new QLabel(this))
{
    setAccessibleName(tr("Story"));
    m_text->setAccessibleName(tr("Text of the step, with its sources"));
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    m_edit->setPopupMode(QToolButton::InstantPopup);
    m_edit->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addStretch();
    buttons->addWidget(m_count);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->setContentsMargins(8, 0, 8, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_position - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_position + 1); });
    connect(m_text, &TextView::eventRequested, &m_session, &Session::select);
    connect(m_text, &TextView::passageRequested, &m_session, &Session::showPassage);
    connect(&m_session, &Session::datasetChanged, this, &StoryPanel::write);
    write();
}

void StoryPanel::play(const Story& story)
{
    m_story = story;
    m_position = m_story.steps.size();
    goTo(0);
}

void StoryPanel::setStory(const Story& story, size_t position)
{
    m_story = story;
    m_position = std::min(position, m_story.steps.empty() ? 0 : m_story.steps.size() - 1);
    m_difference.clear();
    write();
}

void StoryPanel::goTo(size_t position)
{
    if (position >= m_story.steps.size() || position == m_position)
        return;
    m_position = position;
    m_difference.clear();
    write();
    readOut(*m_text, m_count->text() + QStringLiteral(": ") + labels::text(m_story.steps[m_position].title));
    Q_EMIT viewWanted(m_story.steps[m_position].view);
}

void StoryPanel::setDifference(const QString& words)
{
    m_difference = words;
    write();
}

void StoryPanel::setEditMenu(QMenu* menu)
{
    m_edit->setMenu(menu);
    m_edit->setVisible(menu != nullptr);
}

void StoryPanel::write()
{
    const size_t count = m_story.steps.size();
    m_title->setContent(labels::text(m_story.title), {});
    m_previous->setEnabled(m_position > 0 && count > 0);
    m_next->setEnabled(m_position + 1 < count);
    DocumentWriter writer(*m_text->document(), currentTheme());
    if (m_position >= count) {
        m_count->clear();
        const bool isOpen = !labels::text(m_story.title).isEmpty();
        writer.quietLine(
            !isOpen ? tr("No story is open. Go > Stories plays one, or opens yours.")
                    : tr("This story has no step yet. Arrange the window as it is to be seen, select the "
                         "events you speak of, then choose Add this view as a step under the button Edit "
                         "below."));
        return;
    }
    m_count->setText(tr("%1 of %2", "step of a story").arg(m_position + 1).arg(count));
    StoryDocument(*m_session.dataset(), m_story.steps[m_position]).write(writer);
    if (!m_difference.isEmpty())
        writer.quietLine(tr("The view is not the same here: %1").arg(m_difference));
    m_text->moveCursor(QTextCursor::Start);
}

bool StoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool StoryPanel::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        goTo(m_position - 1);
        return true;
    case Qt::Key_Right:
        goTo(m_position + 1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

void StoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace vraem
