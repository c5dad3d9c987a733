// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_panel.h"

#include "count_tables.h"
#include "estimate_tables.h"
#include "look/labels.h"
#include "period_chooser.h"
#include "period_table.h"
#include "reported_table.h"
#include "statistics_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vraem {

StatisticsPanel::StatisticsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar), m_measure(new QComboBox),
      m_copy(new QToolButton), m_stack(new QStackedWidget)
{
    setAccessibleName(tr("Statistics"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    makePages();
    connect(&m_worker, &StatisticsWorker::answered, this, [this](const StatisticsAnswer& answer) {
        m_answer = answer;
        write();
    });
    connectSession();
    followBounds();
}

QWidget* StatisticsPanel::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 8, 0);
    for (const QString& title :
         {tr("Counts"), tr("Named against reported"), tr("Estimates"), tr("Two periods")})
        m_tabs->addTab(title);
    m_tabs->setAccessibleName(tr("Kind of statistics"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_measure->addItem(tr("Incidents"), static_cast<int>(Measure::Incidents));
    m_measure->addItem(tr("Killed"), static_cast<int>(Measure::Killed));
    m_measure->setAccessibleName(tr("What is counted"));
    m_measure->setMinimumHeight(24);
    m_copy->setObjectName(QStringLiteral("copyTables"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies all tables of this page, cells between tabs"));
    m_copy->setAccessibleName(tr("Copy all tables of this page"));
    m_copy->setMinimumHeight(24);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_measure);
    row->addWidget(m_copy);
    connect(m_tabs, &QTabBar::currentChanged, this, &StatisticsPanel::choose);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &StatisticsPanel::choose);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { page(m_session.statisticsChoice().subject).copyAll(); });
    return head;
}

QWidget* StatisticsPanel::makePeriods()
{
    m_periods = new QWidget;
    m_first = new PeriodChooser(tr("First period"));
    m_second = new PeriodChooser(tr("Second period"));
    auto* grid = new QGridLayout(m_periods);
    grid->setContentsMargins(12, 6, 12, 0);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (PeriodChooser* chooser : {m_first, m_second}) {
        auto* label = new QLabel(chooser->accessibleName());
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, row, 0);
        grid->addWidget(chooser, row++, 1);
        connect(chooser, &PeriodChooser::changed, this, &StatisticsPanel::choosePeriods);
    }
    grid->setColumnStretch(1, 1);
    return m_periods;
}

void StatisticsPanel::makePages()
{
    for (StatisticsPage*& page : m_pages) {
        page = new StatisticsPage(m_session);
        page->setAccessibleName(m_tabs->tabText(m_stack->count()));
        if (m_stack->count() < static_cast<int>(StatisticsSubject::TwoPeriods)) {
            m_stack->addWidget(page);
            page->follow(*m_copy);
            continue;
        }
        auto* comparison = new QWidget;
        auto* column = new QVBoxLayout(comparison);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(makePeriods());
        column->addWidget(page, 1);
        page->follow(*m_second);
        m_stack->addWidget(comparison);
    }
}

void StatisticsPanel::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, &StatisticsPanel::followBounds);
    connect(&m_session, &Session::filterChanged, this, &StatisticsPanel::ask);
    connect(&m_session, &Session::addsLayersChanged, this, &StatisticsPanel::ask);
    connect(&m_session, &Session::statisticsChoiceChanged, this, &StatisticsPanel::followChoice);
}

void StatisticsPanel::followBounds()
{
    m_answer.reset();
    m_isStale = true;
    m_first->setBounds(m_session.fullSpan(), false);
    m_second->setBounds(m_session.fullSpan(), true);
    followChoice();
}

Periods StatisticsPanel::periods() const
{
    return {m_first->period(), m_second->period()};
}

StatisticsPage& StatisticsPanel::page(StatisticsSubject subject)
{
    return *m_pages[static_cast<size_t>(subject)];
}

void StatisticsPanel::choose()
{
    StatisticsChoice choice = m_session.statisticsChoice();
    choice.subject = static_cast<StatisticsSubject>(m_tabs->currentIndex());
    choice.measure = static_cast<Measure>(m_measure->currentData().toInt());
    m_session.setStatisticsChoice(choice);
}

void StatisticsPanel::choosePeriods()
{
    StatisticsChoice choice = m_session.statisticsChoice();
    choice.periods = periods();
    m_session.setStatisticsChoice(choice);
}

void StatisticsPanel::followChoice()
{
    const StatisticsChoice& choice = m_session.statisticsChoice();
    const QSignalBlocker tabs(m_tabs);
    const QSignalBlocker measure(m_measure);
    m_tabs->setCurrentIndex(static_cast<int>(choice.subject));
    m_stack->setCurrentIndex(static_cast<int>(choice.subject));
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(choice.measure)));
    m_measure->setVisible(choice.subject == StatisticsSubject::Counts ||
                          choice.subject == StatisticsSubject::TwoPeriods);
    if (!choice.periods) {
        m_first->setBounds(m_session.fullSpan(), false);
        m_second->setBounds(m_session.fullSpan(), true);
    } else {
        m_first->setPeriod(choice.periods->first);
        m_second->setPeriod(choice.periods->second);
    }
    if (periods() != m_asked)
        ask();
    else
        write();
}

void StatisticsPanel::ask()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_asked = periods();
    m_worker.ask({m_session.dataset(), m_session.result().rows, m_session.shownLayers(),
                  m_session.keepsLayersApart(), m_session.fullSpan(), m_asked});
}

void StatisticsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void StatisticsPanel::write()
{
    if (!m_answer || m_answer->dataset != m_session.dataset())
        return;
    switch (m_session.statisticsChoice().subject) {
    case StatisticsSubject::Counts:
        return writeCounts();
    case StatisticsSubject::Reported:
        return writeReported();
    case StatisticsSubject::Estimates:
        return writeEstimates();
    case StatisticsSubject::TwoPeriods:
        return writeComparison();
    }
}

void StatisticsPanel::writeCounts()
{
    std::vector<StatTable> tables;
    int incidents = 0;
    for (const CountedRows& counted : m_answer->counted) {
        incidents += counted.all.all.incidents;
        const CountTables made(*m_answer->dataset, m_session.filter(), counted,
                               m_session.statisticsChoice().measure);
        for (StatTable& table : made.all()) {
            if (!table.rows.empty())
                tables.push_back(std::move(table));
        }
    }
    const QString intro =
        incidents == 0
            ? tr("No incident matches the filter.")
            : tr("Incidents that the filter shows. One that lies in two years, or in which several "
                 "factions take part, counts with each of them. A click on a row filters.");
    page(StatisticsSubject::Counts).setTables(intro, std::move(tables));
}

void StatisticsPanel::writeReported()
{
    ReportedTable table(*m_answer->dataset, m_session.filter());
    const QString intro =
        tr("What reports total, beside the incidents of the same kind, time and place that are described one "
           "by one. Only years, dates and layers of the filter apply. Different totals may count different "
           "things: they are no series, and are never added to incidents.");
    page(StatisticsSubject::Reported).setTables(intro, table.of(m_answer->reported));
}

void StatisticsPanel::writeEstimates()
{
    std::vector<StatTable> tables = estimateTables(m_session);
    const QString intro =
        tables.empty()
            ? tr("No two figures on the same thing are stated.")
            : tr("Figures on the same thing, by date, as they were reported; none is preferred. Only "
                 "the layers of the filter apply.");
    page(StatisticsSubject::Estimates).setTables(intro, std::move(tables));
}

void StatisticsPanel::writeComparison()
{
    std::vector<StatTable> tables;
    for (const CountedRows& counted : m_answer->counted)
        tables.push_back(
            PeriodTable(m_session.filter(), *m_answer, counted, m_session.statisticsChoice().measure)
                .table());
    page(StatisticsSubject::TwoPeriods).setTables({}, std::move(tables));
}

} // namespace vraem
