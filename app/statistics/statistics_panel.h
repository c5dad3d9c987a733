// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"
#include "statistics_worker.h"

#include <QWidget>

class QComboBox;
class QToolButton;
class QStackedWidget;
class QTabBar;

namespace vraem {

class PeriodChooser;
class StatisticsPage;

/// Figures of what the filter shows: counts, reports' totals beside what is described one by one, estimates
/// of the same thing, and two periods. Each layer has its own, unless all are added together. Nothing is
/// counted while it is not seen.
class StatisticsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPanel(Session& session, QWidget* parent = nullptr);

    bool isBusy() const { return m_worker.isBusy(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makePeriods();
    void makePages();
    void connectSession();
    void followBounds();
    void ask();
    void write();
    void writeCounts();
    void writeReported();
    void writeEstimates();
    void writeComparison();
    /// What the user chose, to the session; and what the session says, to be seen.
    void choose();
    void choosePeriods();
    void followChoice();
    Periods periods() const;
    StatisticsPage& page(StatisticsSubject subject);

    Session& m_session;
    StatisticsWorker m_worker;
    std::optional<StatisticsAnswer> m_answer;
    QTabBar* m_tabs;
    QComboBox* m_measure;
    QToolButton* m_copy;
    QStackedWidget* m_stack;
    QWidget* m_periods = nullptr;
    PeriodChooser* m_first = nullptr;
    PeriodChooser* m_second = nullptr;
    std::array<StatisticsPage*, EnumNames<StatisticsSubject>::names.size()> m_pages{};
    Periods m_asked;
    bool m_isStale = true;
};

} // namespace vraem
