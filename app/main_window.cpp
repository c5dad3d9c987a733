// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "citing/cite_dialog.h"
#include "citing/error_report_dialog.h"
#include "desktop/private_window.h"
#include "desktop/saved_views_menu.h"
#include "desktop/window_layout.h"
#include "diagnostics.h"
#include "export_dialog.h"
#include "frame_export.h"
#include "help_actions.h"
#include "look/labels.h"
#include "look/theme.h"
#include "map/map_view.h"
#include "map/online_tiles.h"
#include "map_export.h"
#include "open/copies_dialog.h"
#include "open/copies_memory.h"
#include "open/file_opener.h"
#include "open/load_bar.h"
#include "open/recent_menu.h"
#include "overlay_actions.h"
#include "palette/command_palette.h"
#include "panels/context_panel.h"
#include "panels/detail_panel.h"
#include "panels/event_table.h"
#include "panels/filter_chips.h"
#include "panels/filter_panel.h"
#include "panels/hover_card.h"
#include "panels/totals_line.h"
#include "print_action.h"
#include "reader/report_reader.h"
#include "settings/settings.h"
#include "state/report_attacher.h"
#include "statistics/statistics_panel.h"
#include "story_actions.h"
#include "tiles_dialog.h"
#include "timeline/timeline_view.h"
#include "view_actions.h"
#include "window_actions.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vraem {
namespace {

constexpr int messageMilliseconds = 4000;

QDockWidget* addDock(QMainWindow& window, const QString& title, const QString& name, QWidget* content,
                     Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(name);
    dock->setWidget(content);
    window.addDockWidget(area, dock);
    return dock;
}

} // namespace

MainWindow::MainWindow(Session& session, DataLoader& loader, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_opener(new FileOpener(session, loader, *this)),
      m_actions(new WindowActions(*this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    // Before any view hears of a data set, so that they all find its colours.
    const auto followGroups = [this] {
        setColourGroups(*m_session.dataset(), m_session.columns().groups().values);
    };
    connect(&m_session, &Session::datasetChanged, this, followGroups);
    followGroups();
    setCentralWidget(makeCentre());
    makeDocks();
    makeStatusBar(loader);
    connectActions();
    m_overlay = new OverlayActions(m_session, *m_detail, *m_actions, *this);
    connectOpening();
    connectViews();
    connectStories();
    connectPrinting();
    connectPlayback();
    connectPalette();
    connectTabs();
    m_card = new HoverCard(m_session, this);
    m_card->setKeptClear(*m_detail);
    m_attacher = new ReportAttacher(m_session, this);
    connect(m_actions->attachCopies, &QAction::triggered, this, &MainWindow::showCopies);
    m_attacher->restore(rememberedCopies());
    connect(m_attacher, &ReportAttacher::finished, this, [this] {
        rememberCopies(m_session.reports());
        sayWhatChanged();
    });
    takeDropsOnChildren();
}

QWidget* MainWindow::makeCentre()
{
    m_map = new MapView(m_session, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_map, tr("Map"));
    m_tabs->addTab(new EventTable(m_session, this), tr("Table"));
    m_tabs->addTab(new ContextPanel(m_session, this), tr("Context"));
    m_reader = new ReportReader(m_session, this);
    m_tabs->addTab(m_reader, tr("Report"));
    m_statistics = new StatisticsPanel(m_session, this);
    m_tabs->addTab(m_statistics, tr("Statistics"));
    connect(m_reader, &ReportReader::copyWanted, this, &MainWindow::showCopies);
    connect(&m_session, &Session::passageRequested, this, [this] { m_tabs->setCurrentWidget(m_reader); });

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("centre"));
    splitter->addWidget(m_tabs);
    m_timeline = new TimelineView(m_session, this);
    splitter->addWidget(m_timeline);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new FilterChips(m_session, this));
    layout->addWidget(splitter, 1);
    return centre;
}

void MainWindow::makeDocks()
{
    m_filters = new FilterPanel(m_session, this);
    m_detail = new DetailPanel(m_session, this);
    for (const QDockWidget* dock :
         {addDock(*this, tr("Filter"), QStringLiteral("filter"), m_filters, Qt::LeftDockWidgetArea),
          addDock(*this, tr("Event"), QStringLiteral("event"), m_detail, Qt::RightDockWidgetArea)})
        m_actions->panels->addAction(dock->toggleViewAction());
    arrangeAsUsual(*this);
}

void MainWindow::makeStatusBar(DataLoader& loader)
{
    auto* bar = new LoadBar(loader, this);
    connect(bar, &LoadBar::reportAsked, m_opener, &FileOpener::showReport);
    statusBar()->addWidget(new TotalsLine(m_session, this), 1);
    statusBar()->addPermanentWidget(bar);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->exportEvents, [this] { showExport(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->resetFilter, [this] { m_session.setFilter(incidentsOnly()); });
    on(m_actions->filterByArea, [this] { m_map->askForArea(); });
    on(m_actions->find,
       [this] { m_reader->hasFocusWithin() ? m_reader->focusSearch() : m_filters->focusSearch(); });
    on(m_actions->copyCitation, [this] { m_detail->copyCitation(); });
    on(m_actions->cite, [this] { showCite(); });
    on(m_actions->reportError, [this] { showErrorReport(); });
    on(m_actions->previousEvent, [this] { m_session.step(-1); });
    on(m_actions->nextEvent, [this] { m_session.step(+1); });
    on(m_actions->resetLayout, [this] { arrangeAsUsual(*this); });
    on(m_actions->newPrivate, [] { openPrivateWindow(); });
    on(m_actions->fadeOlder, [this](bool isOn) { m_session.setFadesOlder(isOn); });
    connect(&m_session, &Session::fadesOlderChanged, this,
            [this] { m_actions->fadeOlder->setChecked(m_session.fadesOlder()); });
    m_actions->fadeOlder->setChecked(m_session.fadesOlder());
    on(m_actions->onlineTiles, [this](bool isOn) { setTiles(isOn ? askForTiles(this) : QString()); });
    on(m_actions->fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_help =
        new HelpActions(m_session, *m_actions, {*this, *m_tabs, *m_filters, *m_map, *m_timeline, *m_detail});
    on(m_actions->copyDiagnostics, [this] {
        copyDiagnosticText(m_session);
        statusBar()->showMessage(tr("Diagnostic text copied."), messageMilliseconds);
    });
    const auto followSelection = [this] {
        m_actions->reportError->setEnabled(m_session.currentEvent().has_value());
        m_actions->copyCitation->setEnabled(m_session.currentEvent().has_value());
    };
    connect(&m_session, &Session::selectionChanged, this, followSelection);
    followSelection();
}

void MainWindow::connectOpening()
{
    connect(m_actions->open, &QAction::triggered, m_opener, &FileOpener::askForFile);
    connect(m_actions->openLayer, &QAction::triggered, m_opener, &FileOpener::askForLayer);
    connect(m_filters, &FilterPanel::layerRemoveAsked, m_opener, &FileOpener::removeLayer);
    connect(m_actions->closeFile, &QAction::triggered, m_opener, &FileOpener::close);
    connect(m_actions->report, &QAction::triggered, m_opener, &FileOpener::showReport);
    connect(m_actions->recent, &RecentMenu::chosen, m_opener, &FileOpener::open);
    connect(m_opener, &FileOpener::changed, this, &MainWindow::followFile);
    followFile();
}

void MainWindow::connectViews()
{
    m_views = new ViewActions(m_session, *m_opener, *m_map, *this);
    connect(m_actions->copyLink, &QAction::triggered, m_views, &ViewActions::copyLink);
    connect(m_actions->saveView, &QAction::triggered, m_views, &ViewActions::save);
    connect(m_actions->openView, &QAction::triggered, m_views, &ViewActions::askForFile);
    connect(m_actions->openLink, &QAction::triggered, m_views, &ViewActions::askForAddress);
    m_actions->savedViews->connectTo(*m_views);
    connect(m_views, &ViewActions::said, this,
            [this](const QString& message) { statusBar()->showMessage(message, messageMilliseconds); });
}

void MainWindow::connectStories()
{
    m_stories = new StoryActions(m_session, *m_views, *this);
    m_actions->go->insertMenu(m_actions->previousEvent, m_stories->menu());
    addDockWidget(Qt::RightDockWidgetArea, m_stories->dock());
    splitDockWidget(m_stories->dock(), findChild<QDockWidget*>(QStringLiteral("event")), Qt::Vertical);
    m_stories->dock()->hide();
    connect(m_stories, &StoryActions::left, this, &MainWindow::focusTab);
}

void MainWindow::connectPrinting()
{
    m_print = new PrintAction(m_session, *this);
    connect(m_actions->print, &QAction::triggered, m_print, &PrintAction::askForFile);
    m_mapExport = new MapExport(m_session, *this);
    connect(m_actions->exportMap, &QAction::triggered, m_mapExport, &MapExport::askForFile);
    const auto say = [this](const QString& done, const Issues& issues) {
        statusBar()->showMessage(issues.isEmpty() ? done : labels::issue(issues.first()),
                                 messageMilliseconds);
    };
    connect(m_print, &PrintAction::finished, this, [say](const QString& path, const Issues& issues) {
        say(tr("Printed to %1", "file").arg(path), issues);
    });
    connect(m_mapExport, &MapExport::finished, this, [say](const QString& path, const Issues& issues) {
        say(tr("The map was written to %1", "file").arg(path), issues);
    });
}

void MainWindow::connectPlayback()
{
    Playback& playback = m_timeline->playback();
    m_frames = new FrameExport(playback, *this);
    connect(m_actions->exportFrames, &QAction::triggered, m_frames, &FrameExport::askForFolder);
    connect(m_frames, &FrameExport::finished, this,
            [this](const QString& folder, int written, int all, const Issues& issues) {
                statusBar()->showMessage(issues.isEmpty()
                                             ? tr("%1 of %2 frames were written to %3", "numbers, folder")
                                                   .arg(written)
                                                   .arg(all)
                                                   .arg(folder)
                                             : labels::issue(issues.first()),
                                         messageMilliseconds);
            });
    connect(m_actions->play, &QAction::triggered, &playback, &Playback::toggle);
    connect(m_actions->playOn, &QAction::triggered, this, [&playback] { playback.step(+1); });
    connect(m_actions->playBack, &QAction::triggered, this, [&playback] { playback.step(-1); });
    // Keys that mean something else in every field and button.
    for (QAction* action : {m_actions->play, m_actions->playOn, m_actions->playBack}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_timeline->lanes().addAction(action);
        m_map->addAction(action);
    }
}

void MainWindow::connectPalette()
{
    auto* palette = new CommandPalette(m_session, *this);
    connect(m_actions->palette, &QAction::triggered, palette, &CommandPalette::open);
    connect(palette, &CommandPalette::placeChosen, this, [this](const PlaceId& id) {
        m_tabs->setCurrentWidget(m_map);
        m_map->showPlace(id);
        m_map->setFocus();
    });
}

void MainWindow::setTiles(const QString& address)
{
    OnlineTiles* tiles = m_map->tiles();
    if (tiles)
        tiles->setAddress(address);
    m_actions->onlineTiles->setChecked(tiles && tiles->isOn());
}

void MainWindow::followFile()
{
    m_actions->closeFile->setEnabled(m_opener->showsFile());
    m_actions->report->setEnabled(m_opener->hasReport());
    const QString shown =
        m_opener->showsFile() ? m_opener->shownName() : QApplication::applicationDisplayName();
    setWindowTitle(isPrivate() ? tr("%1 (private)", "title of a window").arg(shown) : shown);
}

bool MainWindow::isRenderReady() const
{
    return !m_opener->isBusy() && !m_attacher->isReading() && !m_session.isQuerying() && !m_views->isBusy() &&
           !m_statistics->isBusy() && m_map->isRenderReady();
}

void MainWindow::flush()
{
    m_overlay->flush();
}

OverlayKeeper& MainWindow::overlayKeeper()
{
    return m_overlay->keeper();
}

void MainWindow::showExport()
{
    if (!m_export)
        m_export = new ExportDialog(m_session, this);
    m_export->show();
    m_export->activateWindow();
}

void MainWindow::showCite()
{
    if (!m_cite)
        m_cite = new CiteDialog(m_session, m_opener->dataPath(), this);
    m_views->withAddress([dialog = m_cite](const QString& address) {
        if (dialog)
            dialog->setAddress(address);
    });
    m_cite->show();
    m_cite->activateWindow();
}

void MainWindow::showErrorReport()
{
    const auto id = m_session.currentEvent();
    const auto row = id ? m_session.dataset()->rowOf(*id) : std::nullopt;
    if (row)
        (new ErrorReportDialog(m_session.dataset(), m_session.dataset()->event(*row), m_opener->dataPath(),
                               this))
            ->show();
}

void MainWindow::showCopies()
{
    if (!m_copies)
        m_copies = new CopiesDialog(m_session, *m_attacher, this);
    m_copies->show();
    m_copies->activateWindow();
}

void MainWindow::sayWhatChanged()
{
    QStringList names;
    for (const AttachedFile& file : m_session.reports().files) {
        if (file.isChanged || file.isGone)
            names.append(QFileInfo(file.path).fileName());
    }
    if (!names.isEmpty())
        statusBar()->showMessage(
            tr("Report copies that changed or are gone: %1; see File > Attach report copies…")
                .arg(names.join(QStringLiteral(", "))),
            20'000);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_opener->cancel() || m_session.escape()))
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace vraem
