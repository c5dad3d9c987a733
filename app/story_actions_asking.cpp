// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/export/staged_text.h"
#include "issue_box.h"
#include "look/labels.h"
#include "stories/step_dialog.h"
#include "stories/story_editing.h"
#include "stories/story_panel.h"
#include "story_actions.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMainWindow>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString inDocuments()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(u"story.vraem-story.json"_s);
}

QString titlesOf(const Dataset& dataset, const std::vector<EventId>& ids)
{
    QStringList titles;
    for (const EventId& id : ids) {
        if (const auto row = dataset.rowOf(id))
            titles.append(labels::text(dataset.event(*row).title));
    }
    return titles.join(u'\n');
}

} // namespace

void StoryActions::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open story"), {}, tr("Stories (*.json);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void StoryActions::askForNew()
{
    const QString title = QInputDialog::getText(&m_window, tr("New story"), tr("Title of the story"));
    if (title.trimmed().isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("New story"), inDocuments());
    if (!path.isEmpty())
        create(path, title.trimmed());
}

void StoryActions::askForStep()
{
    const QString titles = titlesOf(*m_session.dataset(), m_session.selection());
    auto* dialog = new StepDialog(titles.isEmpty() ? tr("Nothing. Select the events it speaks of, so that it "
                                                        "cites what it says.")
                                                   : titles,
                                  &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addStep(dialog->title(), dialog->text()); });
    dialog->open();
}

void StoryActions::askForWords()
{
    const StoryStep& step = m_panel->story().steps[m_panel->position()];
    std::vector<EventId> events;
    for (const StoryCitation& cited : step.statements.front().cites)
        events.push_back(cited.event);
    auto* dialog = new StepDialog(titlesOf(*m_session.dataset(), events), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWords(labels::text(step.title), labels::text(step.statements.front().text));
    connect(dialog, &QDialog::accepted, this, [this, dialog, position = m_panel->position()] {
        changeWords(position, dialog->title(), dialog->text());
    });
    dialog->open();
}

void StoryActions::changeWords(size_t position, const QString& title, const QString& text)
{
    Story story = m_panel->story();
    if (position >= story.steps.size() || !canReword(story.steps[position]))
        return;
    StoryStep& step = story.steps[position];
    step.title = reworded(step.title, title);
    step.statements.front().text = reworded(step.statements.front().text, text);
    keep(story, position);
}

void StoryActions::askForCopy()
{
    const QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save a copy of the story"), inDocuments());
    if (path.isEmpty())
        return;
    m_path = path;
    keep(Story(m_panel->story()), m_panel->position());
}

} // namespace vraem
