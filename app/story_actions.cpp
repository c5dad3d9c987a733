// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_actions.h"

#include "interchange/export/staged_text.h"
#include "interchange/whole_file.h"
#include "issue_box.h"
#include "look/labels.h"
#include "look/plain_text.h"
#include "stories/story_editing.h"
#include "stories/story_panel.h"
#include "view_actions.h"

#include <QDir>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

Result<Story> readStoryFrom(const QString& path)
{
    const Result<QByteArray> bytes = readWhole(path, mostBytes);
    if (!bytes)
        return {std::nullopt, bytes.issues};
    Result<Story> story = readStory(*bytes);
    for (Issue& issue : story.issues)
        issue.file = path;
    return story;
}

} // namespace

StoryActions::StoryActions(Session& session, ViewActions& views, QMainWindow& window)
    : QObject(&window), m_session(session), m_views(views), m_window(window),
      m_panel(new StoryPanel(session, &window)), m_dock(new QDockWidget(tr("Story"), &window)),
      m_menu(new QMenu(tr("&Stories"), &window)), m_edit(new QMenu(&window))
{
    m_dock->setObjectName(u"story"_s);
    m_dock->setWidget(m_panel);
    m_dock->hide();
    makeMenu();
    makeEditMenu();
    connect(m_panel, &StoryPanel::viewWanted, this, &StoryActions::showView);
    connect(m_panel, &StoryPanel::left, this, [this] {
        m_dock->hide();
        Q_EMIT left();
    });
    connect(&m_views, &ViewActions::told, this, [this](const Issues& issues) {
        QStringList words;
        for (const Issue& issue : issues)
            words.append(labels::issue(issue));
        if (m_views.isQuiet())
            m_panel->setDifference(words.join(u' '));
    });
    followEditing();
}

void StoryActions::makeMenu()
{
    const QDir shipped(u":/stories"_s);
    for (const QString& name : shipped.entryList()) {
        const QString path = shipped.filePath(name);
        if (const Result<Story> story = readStoryFrom(path))
            m_menu->addAction(plainButtonText(labels::text(story->title)), this,
                              [this, path] { open(path); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Open story…"), this, &StoryActions::askForFile);
    m_menu->addAction(tr("&New story…"), this, &StoryActions::askForNew);
}

void StoryActions::makeEditMenu()
{
    const auto add = [this](const QString& text, auto&& slot) { return m_edit->addAction(text, this, slot); };
    m_addStep = add(tr("&Add this view as a step…"), [this] { askForStep(); });
    m_reword = add(tr("Change the &words…"), [this] { askForWords(); });
    m_ofStep = {add(tr("Take the &view as it is now"), [this] { retakeView(); }),
                add(tr("Move &earlier"), [this] { moveStep(-1); }),
                add(tr("Move &later"), [this] { moveStep(+1); }),
                add(tr("&Remove the step"), [this] { removeStep(); })};
    m_edit->addSeparator();
    add(tr("Save a &copy…"), [this] { askForCopy(); });
    m_panel->setEditMenu(m_edit);
    connect(m_edit, &QMenu::aboutToShow, this, &StoryActions::followEditing);
}

void StoryActions::open(const QString& path)
{
    const Result<Story> story = readStoryFrom(path);
    if (!story)
        return showIssues(m_window, tr("Story"), tr("The story was not opened."), story.issues);
    m_path = path;
    showDock();
    m_panel->play(*story);
    m_panel->setFocus();
    followEditing();
}

void StoryActions::goOn(const StoryActions& before)
{
    m_path = before.m_path;
    m_panel->setStory(before.m_panel->story(), before.m_panel->position());
    m_dock->setVisible(!before.m_dock->isHidden());
    if (before.m_panel->isAncestorOf(before.m_window.focusWidget()))
        m_panel->setFocus();
    followEditing();
}

void StoryActions::create(const QString& path, const QString& title)
{
    m_path = path;
    if (!keep({inBothLanguages(title), {}}, 0))
        return;
    showDock();
    followEditing();
}

void StoryActions::showDock()
{
    if (!m_dock->isVisible()) {
        m_dock->show();
        auto* event = m_window.findChild<QDockWidget*>(u"event"_s);
        const int half = (m_dock->height() + event->height()) / 2;
        m_window.resizeDocks({m_dock, event}, {half, half}, Qt::Vertical);
    }
    m_dock->raise();
}

bool StoryActions::keep(const Story& story, size_t position)
{
    if (const auto issue = writeStaged(m_path, toStoryFile(story))) {
        showIssues(m_window, tr("Story"), tr("The change was not kept."), {*issue});
        return false;
    }
    m_panel->setStory(story, position);
    followEditing();
    return true;
}

void StoryActions::addStep(const QString& title, const QString& text)
{
    m_views.withAddress([this, title, text, path = m_path](const QString& address) {
        if (path != m_path)
            return;
        Story story = m_panel->story();
        const size_t position = story.steps.empty() ? 0 : m_panel->position() + 1;
        story.steps.insert(story.steps.begin() + static_cast<std::ptrdiff_t>(position),
                           recorded(title, text, address, m_session.selection()));
        keep(story, position);
    });
}

void StoryActions::retakeView()
{
    m_views.withAddress([this, path = m_path, position = m_panel->position()](const QString& address) {
        Story story = m_panel->story();
        if (path != m_path || position >= story.steps.size())
            return;
        story.steps[position].view = address;
        keep(story, position);
    });
}

void StoryActions::removeStep()
{
    Story story = m_panel->story();
    story.steps.erase(story.steps.begin() + static_cast<std::ptrdiff_t>(m_panel->position()));
    keep(story, m_panel->position());
}

void StoryActions::moveStep(int by)
{
    Story story = m_panel->story();
    const auto before = story.steps;
    story.steps = moved(story.steps, m_panel->position(), by);
    if (story.steps != before)
        keep(story, by < 0 ? m_panel->position() - 1 : m_panel->position() + 1);
}

void StoryActions::followEditing()
{
    const bool isOwn = !m_path.isEmpty() && !m_path.startsWith(u':');
    const Story& story = m_panel->story();
    const bool hasStep = m_panel->position() < story.steps.size();
    m_addStep->setEnabled(isOwn);
    for (QAction* action : m_ofStep)
        action->setEnabled(isOwn && hasStep);
    m_reword->setEnabled(isOwn && hasStep && canReword(story.steps[m_panel->position()]));
}

void StoryActions::showView(const QString& address)
{
    Result<ViewState> view = readView(address.toUtf8());
    if (!view)
        return m_panel->setDifference(labels::issue(view.issues.first()));
    // A story that names no file is told on the shipped data.
    if (view->files.empty())
        view->files = {ViewFile{}};
    m_views.openQuietly(*view);
}

} // namespace vraem
