// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_actions.h"

#include "issue_box.h"
#include "look/labels.h"
#include "model/combine.h"
#include "own/correct_dialog.h"
#include "own/notes_window.h"
#include "own/own_event_dialog.h"
#include "own/same_event_dialog.h"
#include "panels/detail_panel.h"
#include "panels/own_bar.h"
#include "settings/settings.h"
#include "window_actions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// The first data set shown that takes events; nullopt where none does.
std::optional<LayerId> dataForEvents(const Session& session)
{
    for (const DatasetPtr& part : partsOf(session.base())) {
        if (part->isCoded())
            return part->layers().front().id;
    }
    return std::nullopt;
}

void open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

OverlayActions::OverlayActions(Session& session, DetailPanel& detail, WindowActions& actions, QWidget& window)
    : QObject(&window), m_session(session), m_detail(detail), m_actions(actions), m_window(window),
      m_keeper(OverlayKeeper::of(session)), m_history(StepHistory::of(session))
{
    connectActions(actions);
    connectBar();
    connect(&m_keeper, &OverlayKeeper::told, this, &OverlayActions::tell);
    connect(&m_history, &StepHistory::changed, this, &OverlayActions::followHistory);
    connect(&m_session, &Session::overlayChanged, this, &OverlayActions::followHistory);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &OverlayActions::flush);
    for (const auto signal : {&Session::overlayChanged, &Session::selectionChanged, &Session::datasetChanged})
        connect(&m_session, signal, this, &OverlayActions::followSession);
    actions.applyCorrections->setChecked(session.appliesCorrections());
    actions.newNotes->setDisabled(isPrivate());
    followHistory();
    followSession();
}

void OverlayActions::connectActions(WindowActions& actions)
{
    OwnBar* bar = &m_detail.ownBar();
    connect(actions.undo, &QAction::triggered, this, [this] {
        flush();
        m_history.undo();
    });
    connect(actions.redo, &QAction::triggered, &m_history, &StepHistory::redo);
    connect(actions.bookmark, &QAction::triggered, bar, &OwnBar::toggleBookmark);
    connect(actions.tags, &QAction::triggered, bar, &OwnBar::editTags);
    connect(actions.note, &QAction::triggered, bar, &OwnBar::editNote);
    connect(actions.correct, &QAction::triggered, this,
            [this, bar] { bar->isOwnEvent() ? changeOwnEvent() : correct(); });
    connect(actions.sameEvent, &QAction::triggered, this, &OverlayActions::showSameEvent);
    connect(actions.addEvent, &QAction::triggered, this, &OverlayActions::addEvent);
    connect(actions.removeEvent, &QAction::triggered, this, &OverlayActions::removeOwnEvent);
    connect(actions.showNotes, &QAction::triggered, this, &OverlayActions::showNotes);
    connect(actions.openNotes, &QAction::triggered, this, [this] { askForFile(false); });
    connect(actions.newNotes, &QAction::triggered, this, [this] { askForFile(true); });
    connect(actions.applyCorrections, &QAction::toggled, &m_session, &Session::setAppliesCorrections);
}

void OverlayActions::connectBar()
{
    const OwnBar& bar = m_detail.ownBar();
    connect(&bar, &OwnBar::correctAsked, this, &OverlayActions::correct);
    connect(&bar, &OwnBar::sameEventAsked, this, &OverlayActions::showSameEvent);
    connect(&bar, &OwnBar::ownEventAsked, this, &OverlayActions::changeOwnEvent);
}

void OverlayActions::flush()
{
    m_detail.ownBar().flush();
}

void OverlayActions::followHistory()
{
    const auto words = [](const std::optional<StepHistory::Kind>& kind, const OverlayEdit* edit,
                          const QString& filter, const QString& other) {
        return kind == StepHistory::Kind::Edit && edit ? other.arg(labels::name(*edit)) : filter;
    };
    const OverlayHistory& edits = m_keeper.history();
    m_actions.undo->setText(
        words(m_history.next(), edits.toUndo(), tr("&Undo filter"), tr("&Undo %1", "kind of edit")));
    m_actions.redo->setText(
        words(m_history.nextAgain(), edits.toRedo(), tr("&Redo filter"), tr("&Redo %1", "kind of edit")));
    m_actions.undo->setEnabled(m_history.next().has_value());
    m_actions.redo->setEnabled(m_history.nextAgain().has_value());
}

void OverlayActions::followSession()
{
    const OwnBar& bar = m_detail.ownBar();
    const bool hasEvent = m_session.currentEvent().has_value();
    const bool canWrite = !m_session.overlayObstacle();
    for (QAction* action : {m_actions.bookmark, m_actions.tags, m_actions.note})
        action->setEnabled(hasEvent && canWrite);
    for (QAction* action : {m_actions.correct, m_actions.sameEvent})
        action->setEnabled(bar.whyNoChanges().isEmpty());
    m_actions.addEvent->setEnabled(canWrite && m_session.appliesCorrections() &&
                                   dataForEvents(m_session).has_value());
    m_actions.removeEvent->setEnabled(bar.whyNoChanges().isEmpty() && bar.isOwnEvent());
    m_actions.applyCorrections->setEnabled(!m_session.overlay().isEmpty());
}

void OverlayActions::correct()
{
    if (const auto event = m_session.currentEvent())
        open(new CorrectDialog(m_session, *event, &m_window));
}

void OverlayActions::showSameEvent()
{
    if (const auto event = m_session.currentEvent())
        open(new SameEventDialog(m_session, *event, &m_window));
}

void OverlayActions::addEvent()
{
    if (const auto data = dataForEvents(m_session))
        open(new OwnEventDialog(m_session, *data, nullptr, &m_window));
}

void OverlayActions::changeOwnEvent()
{
    const auto id = m_session.currentEvent();
    const auto event = id ? refOf(*m_session.dataset(), *id) : std::nullopt;
    if (!event)
        return;
    const auto& mentions = m_session.overlay().of(event->data).mentions;
    const auto own = mentions.find({event->event.value});
    if (own != mentions.end())
        open(new OwnEventDialog(m_session, event->data, &own->second, &m_window));
}

void OverlayActions::removeOwnEvent()
{
    const auto id = m_session.currentEvent();
    const auto event = id ? refOf(*m_session.dataset(), *id) : std::nullopt;
    if (event)
        m_session.changeOverlay(event->data, {RemoveMention{{event->event.value}}});
}

void OverlayActions::showNotes()
{
    const std::vector<OverlayEdit>& edits = m_keeper.history().done();
    const QString version = edits.empty() ? QString() : edits.back().dataVersion;
    (new NotesWindow(m_session, m_keeper.path(), version, &m_window))->show();
}

void OverlayActions::askForFile(bool isNew)
{
    flush();
    const QString folder = QFileInfo(m_keeper.path()).absolutePath();
    const QString kinds = tr("Notes and corrections (*.jsonl)");
    const QString path =
        isNew ? QFileDialog::getSaveFileName(&m_window, tr("New file of notes"), folder, kinds, nullptr,
                                             QFileDialog::DontConfirmOverwrite)
              : QFileDialog::getOpenFileName(&m_window, tr("Open notes and corrections"), folder, kinds);
    if (path.isEmpty())
        return;
    const bool hasEnding = !isNew || path.endsWith(u".jsonl");
    m_keeper.open(hasEnding ? path : path + u".jsonl"_s);
}

void OverlayActions::tell(const Issues& issues)
{
    showIssues(m_window, tr("My notes and corrections"), {}, issues);
}

} // namespace vraem
