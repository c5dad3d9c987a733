// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"
#include "tour_veil.h"

#include <QPointer>

class QMainWindow;
class QTabWidget;

namespace vraem {

/// What the tour shows.
struct TourStage
{
    QMainWindow& window;
    QTabWidget& tabs;
    QWidget& filters;
    QWidget& map;
    QWidget& timeline;
    QWidget& details;
};

/// Five steps over the window and the data that it shows. Selection, tab, docks and focus are at the end what
/// they were; filter and visible span are never touched.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Session& session, const TourStage& stage);

    bool isRunning() const { return m_veil != nullptr; }
    void start();
    void end();

private:
    struct Step
    {
        QString title;
        QString text;
        QWidget* target = nullptr;
    };

    /// What was there before.
    struct Before
    {
        std::vector<EventId> selection;
        QWidget* tab = nullptr;
        QByteArray layout;
        QPointer<QWidget> focus;
    };

    std::vector<Step> steps() const;
    void go(int by);
    void show();
    /// Opens the dock that the widget is in, where it is closed or beneath another.
    void open(QWidget& target);
    /// Of those shown in which people were killed and nobody is named, the one with most mentions, so that
    /// there is something to see.
    std::optional<EventId> tellingEvent() const;

    Session& m_session;
    TourStage m_stage;
    QPointer<TourVeil> m_veil;
    std::vector<Step> m_steps;
    int m_at = 0;
    Before m_before;
    bool m_hasOpened = false;
};

} // namespace vraem
