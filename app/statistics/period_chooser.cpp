// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_chooser.h"
#include "query/timeline_window.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace vraem {
namespace {

using namespace std::chrono;

QDate qDateOf(Date day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

Date dateOf(QDate day)
{
    return Date(days(QDate(1970, 1, 1).daysTo(day)));
}

/// As the locale writes dates in short, the year in full.
QString dateFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

} // namespace

PeriodChooser::PeriodChooser(const QString& name, QWidget* parent)
    : QWidget(parent), m_years(new QComboBox), m_first(new QDateEdit), m_to(new QLabel(tr("to"))),
      m_last(new QDateEdit)
{
    setAccessibleName(name);
    m_years->setAccessibleName(name);
    m_first->setAccessibleName(tr("%1, first day").arg(name));
    m_last->setAccessibleName(tr("%1, last day").arg(name));
    m_to->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_years);
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(dateFormat(locale()));
        edit->setMinimumHeight(24);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChooser::follow);
    }
    m_years->setMinimumHeight(24);
    row->addWidget(m_first);
    row->addWidget(m_to);
    row->addWidget(m_last);
    row->addStretch(1);
    connect(m_years, &QComboBox::currentIndexChanged, this, &PeriodChooser::follow);
}

void PeriodChooser::setBounds(DaySpan bounds, bool choosesLast)
{
    const QSignalBlocker years(m_years);
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    m_years->clear();
    const int end = static_cast<int>(year_month_day(bounds.last).year());
    for (int year = static_cast<int>(year_month_day(bounds.first).year()); year <= end; ++year)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(choosesLast ? m_years->count() - 1 : 0);
    m_years->addItem(tr("Dates\u2026"));
    for (QDateEdit* edit : {m_first, m_last})
        edit->setDateRange(qDateOf(bounds.first), qDateOf(bounds.last));
    const DaySpan chosen = period();
    m_first->setDate(qDateOf(chosen.first));
    m_last->setDate(qDateOf(chosen.last));
    showDates();
}

void PeriodChooser::setPeriod(DaySpan period)
{
    // Who types a date passes others on the way, which are not to be put in order under the hand.
    if (period == this->period())
        return;
    const QSignalBlocker years(m_years);
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    const int year = static_cast<int>(year_month_day(period.first).year());
    const int known = period == wholeYears(year, year) ? m_years->findData(year) : -1;
    m_years->setCurrentIndex(known >= 0 ? known : m_years->count() - 1);
    m_first->setDate(qDateOf(period.first));
    m_last->setDate(qDateOf(period.last));
    showDates();
}

DaySpan PeriodChooser::period() const
{
    if (const QVariant chosen = m_years->currentData(); chosen.isValid())
        return wholeYears(chosen.toInt(), chosen.toInt());
    const Date first = dateOf(m_first->date());
    const Date last = dateOf(m_last->date());
    return {std::min(first, last), std::max(first, last)};
}

void PeriodChooser::follow()
{
    showDates();
    Q_EMIT changed();
}

void PeriodChooser::showDates()
{
    const bool isYear = m_years->currentData().isValid();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_to, m_last})
        widget->setVisible(!isYear);
}

} // namespace vraem
