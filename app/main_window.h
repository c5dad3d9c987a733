// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/data_loader.h"
#include "state/session.h"

#include <QMainWindow>
#include <QPointer>

class QTabWidget;

namespace vraem {

class CiteDialog;
class CopiesDialog;
class DetailPanel;
class ExportDialog;
class FileOpener;
class FilterPanel;
class HelpActions;
class HoverCard;
class FrameExport;
class MapExport;
class MapView;
class OverlayActions;
class OverlayKeeper;
class PrintAction;
class ViewActions;
class ReportAttacher;
class StoryActions;
class ReportReader;
class StatisticsPanel;
class TimelineView;
class WindowActions;

/// Assembles views, docks and actions around one session; holds no logic of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session& session, DataLoader& loader, QWidget* parent = nullptr);

    /// Whether the map is drawn, nothing is being loaded and the filter is answered.
    bool isRenderReady() const;
    WindowActions& menus() { return *m_actions; }
    MapView& map() { return *m_map; }
    FileOpener& opener() { return *m_opener; }
    ViewActions& views() { return *m_views; }
    StoryActions& stories() { return *m_stories; }
    PrintAction& printer() { return *m_print; }
    MapExport& mapExport() { return *m_mapExport; }
    FrameExport& frameExport() { return *m_frames; }
    HelpActions& help() { return *m_help; }
    /// The address of an online background; empty switches it off.
    void setTiles(const QString& address);
    /// Keeps what is being typed.
    void flush();
    /// What is the user's own; keeps nothing until it is told where.
    OverlayKeeper& overlayKeeper();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeCentre();
    void makeDocks();
    void makeStatusBar(DataLoader& loader);
    void connectActions();
    void connectOpening();
    void connectViews();
    void connectStories();
    void connectTabs();
    /// Puts the keyboard into what the present tab shows.
    void focusTab();
    void connectPrinting();
    void connectPlayback();
    void connectPalette();
    void takeDropsOnChildren();
    void followFile();
    void showExport();
    void showCite();
    void showErrorReport();
    void showCopies();
    void sayWhatChanged();

    Session& m_session;
    FileOpener* m_opener = nullptr;
    WindowActions* m_actions = nullptr;
    ViewActions* m_views = nullptr;
    StoryActions* m_stories = nullptr;
    PrintAction* m_print = nullptr;
    MapExport* m_mapExport = nullptr;
    FrameExport* m_frames = nullptr;
    HelpActions* m_help = nullptr;
    OverlayActions* m_overlay = nullptr;
    MapView* m_map = nullptr;
    TimelineView* m_timeline = nullptr;
    StatisticsPanel* m_statistics = nullptr;
    QTabWidget* m_tabs = nullptr;
    ReportReader* m_reader = nullptr;
    FilterPanel* m_filters = nullptr;
    DetailPanel* m_detail = nullptr;
    HoverCard* m_card = nullptr;
    ReportAttacher* m_attacher = nullptr;
    QPointer<ExportDialog> m_export;
    QPointer<CiteDialog> m_cite;
    QPointer<CopiesDialog> m_copies;
};

} // namespace vraem
