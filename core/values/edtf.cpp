// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf.h"

#include <QRegularExpression>

namespace vraem {
namespace {

using namespace std::chrono;
using Parsed = std::variant<DateInterval, EdtfError>;

QString lowest(QString digits)
{
    return digits.replace(u'X', u'0');
}

QString highest(QString digits)
{
    return digits.replace(u'X', u'9');
}

Parsed between(year_month_day first, year_month_day last)
{
    if (!first.ok() || !last.ok())
        return EdtfError::ImpossibleDate;
    return DateInterval{sys_days(first), sys_days(last)};
}

/// One side of an interval, or a whole expression without a slash.
Parsed parseSingle(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?\z)"));
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return EdtfError::Malformed;
    const QString yearDigits = match.captured(1);
    const QString month = match.captured(2);
    const QString day = match.captured(3);
    const bool yearKnown = !yearDigits.contains(u'X');
    const bool monthKnown = !month.isEmpty() && month != u"XX";
    const bool dayKnown = !day.isEmpty() && day != u"XX";
    if ((!yearKnown && !month.isEmpty()) || (!monthKnown && dayKnown))
        return EdtfError::Malformed;
    const std::chrono::year firstYear(lowest(yearDigits).toInt());
    const std::chrono::year lastYear(highest(yearDigits).toInt());
    if (!monthKnown)
        return between(firstYear / January / 1, lastYear / December / 31);
    const std::chrono::month m(month.toUInt());
    if (!m.ok())
        return EdtfError::ImpossibleDate;
    if (!dayKnown)
        return between(firstYear / m / 1, year_month_day(firstYear / m / last));
    const auto exact = firstYear / m / std::chrono::day(day.toUInt());
    return between(exact, exact);
}

bool isOpen(QStringView side)
{
    return side.isEmpty() || side == u"..";
}

std::optional<EdtfError> readSide(QStringView side, DateInterval& into)
{
    if (isOpen(side))
        return std::nullopt;
    const Parsed parsed = parseSingle(side);
    if (const auto* error = std::get_if<EdtfError>(&parsed))
        return *error;
    into = std::get<DateInterval>(parsed);
    return std::nullopt;
}

bool isLastOfMonth(const year_month_day& date)
{
    return date.day() == year_month_day_last(date.year() / date.month() / last).day();
}

QString yearText(const year_month_day& date)
{
    return QStringLiteral("%1").arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'));
}

QString monthText(const year_month_day& date)
{
    return QStringLiteral("%1-%2")
        .arg(yearText(date))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'));
}

QString closedEdtf(const year_month_day& first, const year_month_day& last)
{
    if (first == last)
        return toIsoDate(sys_days(first));
    const bool wholeMonths = first.day() == std::chrono::day(1) && isLastOfMonth(last);
    const bool wholeYears = wholeMonths && first.month() == January && last.month() == December;
    const auto text = wholeYears ? yearText : wholeMonths ? monthText : nullptr;
    if (!text)
        return toIsoDate(sys_days(first)) + u'/' + toIsoDate(sys_days(last));
    return text(first) == text(last) ? text(first) : text(first) + u'/' + text(last);
}

} // namespace

Parsed parseEdtf(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return parseSingle(text);
    const QStringView left = text.first(slash);
    const QStringView right = text.sliced(slash + 1);
    if (isOpen(left) && isOpen(right))
        return text == u"/" || text == u"../.." ? EdtfError::OpenOnBothEnds : EdtfError::Malformed;
    DateInterval from;
    DateInterval to;
    if (const auto error = readSide(left, from))
        return *error;
    if (const auto error = readSide(right, to))
        return *error;
    if (from.start && to.end && *from.start > *to.end)
        return EdtfError::EndBeforeStart;
    return DateInterval{from.start, to.end};
}

QString toIsoDate(Date date)
{
    const year_month_day parts(date);
    return QStringLiteral("%1-%2")
        .arg(monthText(parts))
        .arg(static_cast<unsigned>(parts.day()), 2, 10, QLatin1Char('0'));
}

QString toEdtf(const DateInterval& interval)
{
    if (interval.start && interval.end)
        return closedEdtf(year_month_day(*interval.start), year_month_day(*interval.end));
    const QString left = interval.start ? toIsoDate(*interval.start) : QStringLiteral("..");
    const QString right = interval.end ? toIsoDate(*interval.end) : QStringLiteral("..");
    return left + u'/' + right;
}

bool isWindow(const DateInterval& issued)
{
    return (issued.start || issued.end) && toEdtf(issued).contains(u'/');
}

} // namespace vraem
