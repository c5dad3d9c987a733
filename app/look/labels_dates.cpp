// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog_words.h"
#include "labels.h"
#include "values/edtf.h"

#include <QCoreApplication>
#include <QLocale>

namespace vraem::labels {
namespace {

using namespace std::chrono;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

/// Words for days, months and spans, with month names in full or short.
class DateWriter
{
public:
    explicit DateWriter(QLocale::FormatType months) : m_months(months) {}

    QString day(Date date) const
    {
        const year_month_day ymd(date);
        return phrase(u"%1 %2 %3", Text::tr("%1 %2 %3", "day, month, year"))
            .arg(dayNumber(ymd), month(ymd), year(ymd));
    }

    QString span(Date start, Date end) const
    {
        const year_month_day first(start);
        const year_month_day last(end);
        if (start == end)
            return day(start);
        if (isYearStart(first) && isYearEnd(last))
            return years(first, last);
        if (isMonthStart(first) && isMonthEnd(last))
            return months(first, last);
        return days(first, last);
    }

private:
    static bool isYearStart(year_month_day d)
    {
        return d.month() == January && d.day() == std::chrono::day(1);
    }
    static bool isYearEnd(year_month_day d)
    {
        return d.month() == December && d.day() == std::chrono::day(31);
    }
    static bool isMonthStart(year_month_day d) { return d.day() == std::chrono::day(1); }
    static bool isMonthEnd(year_month_day d)
    {
        return d == year_month_day(d.year() / d.month() / std::chrono::last);
    }

    /// Short dates do without the words that some languages put between the parts.
    QString phrase(QStringView plain, const QString& inWords) const
    {
        return m_months == QLocale::ShortFormat ? plain.toString() : inWords;
    }
    static QString dayNumber(year_month_day d) { return QString::number(static_cast<unsigned>(d.day())); }
    static QString year(year_month_day d) { return QString::number(static_cast<int>(d.year())); }
    QString month(year_month_day d) const
    {
        return QLocale().monthName(static_cast<int>(static_cast<unsigned>(d.month())), m_months);
    }
    QString monthAndYear(year_month_day d) const
    {
        return phrase(u"%1 %2", Text::tr("%1 %2", "month, year")).arg(month(d), year(d));
    }

    static QString years(year_month_day first, year_month_day last)
    {
        return first.year() == last.year() ? year(first)
                                           : Text::tr("%1–%2", "years").arg(year(first), year(last));
    }

    QString months(year_month_day first, year_month_day last) const
    {
        if (first.year() != last.year())
            return Text::tr("%1 – %2", "months with years").arg(monthAndYear(first), monthAndYear(last));
        if (first.month() == last.month())
            return monthAndYear(first);
        return phrase(u"%1–%2 %3", Text::tr("%1–%2 %3", "month to month of a year"))
            .arg(month(first), month(last), year(last));
    }

    QString days(year_month_day first, year_month_day last) const
    {
        if (first.year() != last.year())
            return Text::tr("%1 – %2", "days with years").arg(day(sys_days(first)), day(sys_days(last)));
        if (first.month() != last.month())
            return phrase(u"%1 %2 – %3 %4 %5", Text::tr("%1 %2 – %3 %4 %5", "day, month to day, month, year"))
                .arg(dayNumber(first), month(first), dayNumber(last), month(last), year(last));
        return phrase(u"%1–%2 %3 %4", Text::tr("%1–%2 %3 %4", "day to day of a month, year"))
            .arg(dayNumber(first), dayNumber(last), month(last), year(last));
    }

    QLocale::FormatType m_months;
};

} // namespace

QString date(const DateInterval& interval)
{
    const DateWriter writer(QLocale::LongFormat);
    if (interval.start && interval.end)
        return writer.span(*interval.start, *interval.end);
    if (interval.end)
        return Text::tr("on or before %1").arg(writer.day(*interval.end));
    if (interval.start)
        return Text::tr("on or after %1").arg(writer.day(*interval.start));
    return Text::tr("date not given");
}

QString shortDate(const DateInterval& interval)
{
    const DateWriter writer(QLocale::ShortFormat);
    if (interval.start && interval.end)
        return writer.span(*interval.start, *interval.end);
    if (interval.end)
        return Text::tr("by %1", "date").arg(writer.day(*interval.end));
    if (interval.start)
        return Text::tr("from %1", "date").arg(writer.day(*interval.start));
    return Text::tr("not given", "date");
}

QString issued(const DateInterval& interval)
{
    return isWindow(interval) ? Text::tr("ca. %1 (date not printed)", "date of issue").arg(date(interval))
                              : date(interval);
}

QString shortIssued(const DateInterval& interval)
{
    return isWindow(interval) ? Text::tr("ca. %1", "date of issue").arg(shortDate(interval))
                              : shortDate(interval);
}

QString changelogEntry(const QString& version, Date date, const LocalizedText& text)
{
    return Text::tr("%1, %2: %3", "version of the data, date, what changed")
        .arg(version, labels::date({date, date}), labels::text(text));
}

QString datePrecision(const EventDate& date)
{
    if (date.basis == DateBasis::Explicit)
        return Text::tr("%1, %2", "precision of a date, as the report gives it")
            .arg(name(date.precision), name(date.basis));
    return Text::tr("%1; %2", "precision of a date, how it was read")
        .arg(name(date.precision), name(date.basis));
}

} // namespace vraem::labels
