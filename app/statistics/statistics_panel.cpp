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
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vraem {

StatisticsPanel::StatisticsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar), m_measure(new QComboBox),
      m_stack(new QStackedWidget)
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
    showPage(Counts);
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
    auto* copy = new QToolButton;
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copies all tables of this page, cells between tabs"));
    copy->setAccessibleName(tr("Copy all tables of this page"));
    copy->setMinimumHeight(24);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_measure);
    row->addWidget(copy);
    connect(m_tabs, &QTabBar::currentChanged, this, &StatisticsPanel::showPage);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &StatisticsPanel::write);
    connect(copy, &QToolButton::clicked, this,
            [this] { m_pages[static_cast<size_t>(m_tabs->currentIndex())]->copyAll(); });
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
        connect(chooser, &PeriodChooser::changed, this, &StatisticsPanel::ask);
    }
    grid->setColumnStretch(1, 1);
    return m_periods;
}

void StatisticsPanel::makePages()
{
    for (StatisticsPage*& page : m_pages) {
        page = new StatisticsPage(m_session);
        page->setAccessibleName(m_tabs->tabText(m_stack->count()));
        if (m_stack->count() < Comparison) {
            m_stack->addWidget(page);
            continue;
        }
        auto* comparison = new QWidget;
        auto* column = new QVBoxLayout(comparison);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(makePeriods());
        column->addWidget(page, 1);
        m_stack->addWidget(comparison);
    }
}

void StatisticsPanel::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, &StatisticsPanel::followBounds);
    connect(&m_session, &Session::filterChanged, this, &StatisticsPanel::ask);
    connect(&m_session, &Session::addsLayersChanged, this, &StatisticsPanel::ask);
}

void StatisticsPanel::followBounds()
{
    m_first->setBounds(m_session.fullSpan(), false);
    m_second->setBounds(m_session.fullSpan(), true);
    m_answer.reset();
    m_isStale = true;
}

void StatisticsPanel::ask()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_worker.ask({m_session.dataset(), m_session.result().rows, m_session.shownLayers(),
                  m_session.keepsLayersApart(), m_session.fullSpan(),
                  Periods{m_first->period(), m_second->period()}});
}

void StatisticsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void StatisticsPanel::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    m_measure->setVisible(page == Counts || page == Comparison);
    write();
}

void StatisticsPanel::write()
{
    if (!m_answer || m_answer->dataset != m_session.dataset())
        return;
    switch (m_tabs->currentIndex()) {
    case Counts:
        writeCounts();
        break;
    case Reported:
        writeReported();
        break;
    case Estimates:
        writeEstimates();
        break;
    default:
        writeComparison();
    }
}

void StatisticsPanel::writeCounts()
{
    std::vector<StatTable> tables;
    int incidents = 0;
    for (const CountedRows& counted : m_answer->counted) {
        incidents += counted.all.all.incidents;
        const CountTables made(*m_answer->dataset, m_session.filter(), counted,
                               static_cast<Measure>(m_measure->currentData().toInt()));
        for (StatTable& table : made.all()) {
            if (!table.rows.empty())
                tables.push_back(std::move(table));
        }
    }
    m_pages[Counts]->setTables(
        incidents == 0
            ? tr("No incident matches the filter.")
            : tr("Incidents that the filter shows. One that lies in two years, or in which several "
                 "factions take part, counts with each of them. A click on a row filters."),
        std::move(tables));
}

void StatisticsPanel::writeReported()
{
    ReportedTable table(*m_answer->dataset, m_session.filter());
    m_pages[Reported]->setTables(
        tr("What reports total, beside the incidents of the same kind, time and place that are described one "
           "by one. Only years, dates and layers of the filter apply. Different totals may count different "
           "things: they are no series, and are never added to incidents."),
        table.of(m_answer->reported));
}

void StatisticsPanel::writeEstimates()
{
    std::vector<StatTable> tables = estimateTables(m_session);
    const QString intro =
        tables.empty()
            ? tr("No two figures on the same thing are stated.")
            : tr("Figures on the same thing, by date, as they were reported; none is preferred. Only "
                 "the layers of the filter apply.");
    m_pages[Estimates]->setTables(intro, std::move(tables));
}

void StatisticsPanel::writeComparison()
{
    std::vector<StatTable> tables;
    for (const CountedRows& counted : m_answer->counted)
        tables.push_back(PeriodTable(m_session.filter(), *m_answer, counted,
                                     static_cast<Measure>(m_measure->currentData().toInt()))
                             .table());
    m_pages[Comparison]->setTables({}, std::move(tables));
}

} // namespace vraem
