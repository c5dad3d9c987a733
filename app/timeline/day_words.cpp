// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_words.h"

#include "look/labels.h"

#include <QDate>
#include <QLocale>

namespace vraem {

QString tickText(const Tick& tick, TickStep step)
{
    const QDate date = QDate::fromStdSysDays(tick.day);
    switch (step.unit) {
    case TickUnit::Year:
        return QLocale().toString(date, QStringLiteral("yyyy"));
    case TickUnit::Quarter:
    case TickUnit::Month:
        return QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
    case TickUnit::Week:
    case TickUnit::Day:
        break;
    }
    return QLocale().toString(date.day());
}

std::optional<TickUnit> contextOf(TickStep step)
{
    if (step.unit == TickUnit::Year)
        return std::nullopt;
    return step.unit <= TickUnit::Month ? TickUnit::Year : TickUnit::Month;
}

QString contextText(Date day, TickUnit context)
{
    const QDate date = QDate::fromStdSysDays(day);
    QString year = QLocale().toString(date, QStringLiteral("yyyy"));
    if (context == TickUnit::Year)
        return year;
    return QLocale().standaloneMonthName(date.month(), QLocale::LongFormat) + u' ' + year;
}

QString dayText(Date day)
{
    return labels::date({day, day});
}

} // namespace vraem
