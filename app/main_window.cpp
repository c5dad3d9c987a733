// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "about_dialog.h"
#include "export_dialog.h"
#include "issue_window.h"
#include "look/theme.h"
#include "map/map_view.h"
#include "panels/codebook_window.h"
#include "panels/context_panel.h"
#include "panels/detail_panel.h"
#include "panels/event_table.h"
#include "panels/filter_chips.h"
#include "panels/filter_panel.h"
#include "panels/hover_card.h"
#include "panels/totals_line.h"
#include "timeline/timeline_view.h"
#include "window_actions.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vraem {
namespace {

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
    : QMainWindow(parent), m_session(session), m_loader(loader), m_actions(new WindowActions(*this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    // Before any view hears of a data set, so that they all find its colours.
    const auto followGroups = [this] { setColourGroups(m_session.columns().groups().values); };
    connect(&m_session, &Session::datasetChanged, this, followGroups);
    followGroups();
    setCentralWidget(makeCentre());
    makeDocks();
    makeStatusBar();
    connectActions();
    m_card = new HoverCard(m_session, this);
    connect(&m_loader, &DataLoader::started, this, [this](const QString& path) {
        m_isLoading = true;
        m_loading->setText(tr("Reading %1…").arg(path));
    });
    connect(&m_loader, &DataLoader::finished, this, &MainWindow::take);
}

QWidget* MainWindow::makeCentre()
{
    m_map = new MapView(m_session, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_map, tr("Map"));
    m_tabs->addTab(new EventTable(m_session, this), tr("Table"));
    m_tabs->addTab(new ContextPanel(m_session, this), tr("Context"));

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(new TimelineView(m_session, this));
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
    auto* filters = addDock(*this, tr("Filter"), QStringLiteral("filter"), m_filters, Qt::LeftDockWidgetArea);
    auto* detail = addDock(*this, tr("Event"), QStringLiteral("event"), m_detail, Qt::RightDockWidgetArea);
    resizeDocks({filters, detail}, {270, 350}, Qt::Horizontal);
}

void MainWindow::makeStatusBar()
{
    m_loading = new QLabel(this);
    m_loading->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(new TotalsLine(m_session, this), 1);
    statusBar()->addPermanentWidget(m_loading);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->open, [this] { openDialog(); });
    on(m_actions->exportEvents, [this] { showExport(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_session.undoFilter(); });
    on(m_actions->redo, [this] { m_session.redoFilter(); });
    on(m_actions->resetFilter, [this] { m_session.setFilter(incidentsOnly()); });
    on(m_actions->find, [this] { m_filters->focusSearch(); });
    on(m_actions->copyCitation, [this] { m_detail->copyCitation(); });
    on(m_actions->previousEvent, [this] { m_session.step(-1); });
    on(m_actions->nextEvent, [this] { m_session.step(+1); });
    on(m_actions->lightTheme, [] { setTheme(*qApp, ThemeKind::Light); });
    on(m_actions->darkTheme, [] { setTheme(*qApp, ThemeKind::Dark); });
    on(m_actions->fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(m_actions->codebook, [this] { showCodebook(); });
    on(m_actions->about, [this] { showAbout(); });
    const auto followHistory = [this] {
        m_actions->undo->setEnabled(m_session.canUndo());
        m_actions->redo->setEnabled(m_session.canRedo());
    };
    connect(&m_session, &Session::filterChanged, this, followHistory);
    followHistory();
}

bool MainWindow::isRenderReady() const
{
    return !m_isLoading && m_map->isRenderReady();
}

void MainWindow::take(const QString& path, const LoadedData& data)
{
    m_isLoading = false;
    m_loading->clear();
    if (data.dataset)
        m_session.setDataset(data.dataset);
    if (!data.issues.isEmpty())
        showIssues(path, data.issues);
}

void MainWindow::showIssues(const QString& file, const Issues& issues)
{
    (new IssueWindow(file, issues, this))->open();
}

void MainWindow::openDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open data set"), {}, tr("Data set or report (*.json)"));
    if (!path.isEmpty())
        m_loader.load(path);
}

void MainWindow::showExport()
{
    if (!m_export)
        m_export = new ExportDialog(m_session, this);
    m_export->show();
    m_export->activateWindow();
}

void MainWindow::showAbout()
{
    (new AboutDialog(m_session, this))->show();
}

void MainWindow::showCodebook()
{
    auto* window = new CodebookWindow(this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_session.escape())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace vraem
