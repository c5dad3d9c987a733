// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_readers.h"

#include "values/edtf_issue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vraem {
std::optional<DateInterval> readInterval(JsonCursor& json, QLatin1StringView field)
{
    const QString text = json.text(field);
    if (text.isEmpty())
        return std::nullopt;
    const auto parsed = parseEdtf(text);
    if (const auto* interval = std::get_if<DateInterval>(&parsed))
        return *interval;
    json.sink().add(issueOf(std::get<EdtfError>(parsed)), json.pathOf(field), text,
                    u"2019, 2019-06, 2019-06-25, 2020-08-15/2020-08-31, ../2023-03-18"_s);
    return std::nullopt;
}

std::optional<Date> readDay(JsonCursor& json, QLatin1StringView field)
{
    const auto interval = readInterval(json, field);
    if (!interval)
        return std::nullopt;
    if (interval->start && interval->start == interval->end)
        return interval->start;
    json.sink().add(IssueCode::MalformedDate, json.pathOf(field), toEdtf(*interval), u"2019-06-25"_s);
    return std::nullopt;
}

std::optional<EventDate> readEventDate(JsonCursor& json, QLatin1StringView field)
{
    auto date = json.object(field);
    if (!date)
        return std::nullopt;
    const auto interval = readInterval(*date, "edtf"_L1);
    const EventDate read{interval.value_or(DateInterval{}), date->name<DatePrecision>("precision"_L1),
                         date->name<DateBasis>("basis"_L1)};
    date->finish();
    return interval ? std::optional(read) : std::nullopt;
}

CountRange readCountRange(JsonCursor& json)
{
    const CountRange range{json.optionalCount("low"_L1), json.optionalCount("best"_L1),
                           json.optionalCount("high"_L1)};
    if (!isOrdered(range))
        json.sink().add(IssueCode::RangeOutOfOrder, json.path(), {}, u"low <= best <= high"_s);
    return range;
}

namespace {

SentencePosition readSentencePosition(JsonCursor& json)
{
    const SentencePosition position{json.count("start"_L1), json.count("end"_L1), json.count("length"_L1)};
    if (position.end <= position.start || position.end > position.length)
        json.sink().add(IssueCode::NumberOutOfRange, json.pathOf("end"_L1), QString::number(position.end),
                        u"%1 … %2"_s.arg(position.start + 1).arg(position.length));
    json.finish();
    return position;
}

} // namespace

Locator readLocator(JsonCursor& json)
{
    Locator locator;
    locator.section = json.optionalText("section"_L1);
    locator.paragraph = json.count("paragraph"_L1);
    locator.start = json.count("start"_L1);
    locator.end = json.count("end"_L1);
    locator.sentenceDigest = readSha256(json, "sentenceDigest"_L1);
    if (auto position = json.object("inSentence"_L1))
        locator.inSentence = readSentencePosition(*position);
    if (locator.paragraph < 1)
        json.sink().add(IssueCode::NumberOutOfRange, json.pathOf("paragraph"_L1),
                        QString::number(locator.paragraph), u"1, 2, 3, …"_s);
    if (locator.end <= locator.start)
        json.sink().add(IssueCode::NumberOutOfRange, json.pathOf("end"_L1), QString::number(locator.end),
                        u"> %1"_s.arg(locator.start));
    return locator;
}

QString readSha256(JsonCursor& json, QLatin1StringView field)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    const QString digest = json.text(field);
    if (!digest.isEmpty() && !hex.match(digest).hasMatch())
        json.sink().add(IssueCode::WrongType, json.pathOf(field), digest, u"64 × 0-9a-f"_s);
    return digest;
}

} // namespace vraem
