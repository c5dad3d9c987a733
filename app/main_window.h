// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/data_loader.h"
#include "state/session.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QTabWidget;

namespace vraem {

class DetailPanel;
class ExportDialog;
class FilterPanel;
class HoverCard;
class MapView;
class WindowActions;

/// Assembles views, docks and actions around one session; holds no logic of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session& session, DataLoader& loader, QWidget* parent = nullptr);

    /// Whether the map is drawn, and nothing is being loaded.
    bool isRenderReady() const;
    void showIssues(const QString& file, const Issues& issues);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeCentre();
    void makeDocks();
    void makeStatusBar();
    void connectActions();
    void take(const QString& path, const LoadedData& data);
    void openDialog();
    void showExport();
    void showAbout();
    void showCodebook();

    Session& m_session;
    DataLoader& m_loader;
    WindowActions* m_actions = nullptr;
    MapView* m_map = nullptr;
    QTabWidget* m_tabs = nullptr;
    FilterPanel* m_filters = nullptr;
    DetailPanel* m_detail = nullptr;
    HoverCard* m_card = nullptr;
    QPointer<ExportDialog> m_export;
    QLabel* m_loading = nullptr;
    bool m_isLoading = false;
};

} // namespace vraem
