// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_reported.h"

#include "look/labels.h"
#include "look/reported_words.h"
#include "query/timeline_window.h"

#include <QCoreApplication>

#include <algorithm>

namespace vraem {
namespace {

constexpr size_t mostNamed = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(vraem::YearReported)
};

/// "US Department of State, report on 2019: 2019 Terrorist Incidents, paragraph 8" for each mention that says
/// one of the fields.
QString placesOf(const Dataset& dataset, const Event& event, const std::vector<Field>& fields)
{
    QStringList places;
    for (const Mention& mention : event.mentions) {
        QStringList passages;
        for (const Citation& citation : mention.citations) {
            const bool isAsked = std::ranges::any_of(fields, [&](Field field) {
                return std::ranges::find(citation.supports, field) != citation.supports.end();
            });
            if (isAsked)
                passages.append(labels::locator(citation.locator));
        }
        passages.removeDuplicates();
        const Source* source = dataset.source(mention.source);
        if (source && !passages.isEmpty())
            places.append(Words::tr("%1: %2", "source, passages")
                              .arg(labels::shortSource(*source), passages.join(QStringLiteral("; "))));
    }
    return places.join(QStringLiteral("; "));
}

QString describedOf(const Dataset& dataset, const Rows& rows)
{
    if (rows.size() > mostNamed)
        return {};
    QStringList events;
    for (const Row row : rows) {
        const Event event = dataset.event(row);
        events.append(QStringLiteral("• %1 [%2]")
                          .arg(labels::text(event.title),
                               placesOf(dataset, event, {Field::Casualties, Field::Summary})));
    }
    return events.join(u'\n');
}

QString oneLine(const QString& lines)
{
    return QString(lines).replace(u'\n', QStringLiteral("; "));
}

QString wordsOf(const Dataset& dataset, const ReportedTotal& total)
{
    return reported_words::lines(
        {Words::tr("Reported (%1): %2")
             .arg(labels::date(total.event.date->interval),
                  oneLine(reported_words::reported(dataset, total))),
         QStringLiteral("[%1]").arg(placesOf(dataset, total.event, {Field::Facts, Field::Casualties})),
         Words::tr("Described one by one: %1").arg(oneLine(reported_words::described(total))),
         describedOf(dataset, total.possible.rows),
         Words::tr("Not described: %1").arg(oneLine(reported_words::left(total)))});
}

} // namespace

QString reportedInYear(const Dataset& dataset, const ReportedTotals& totals, int year)
{
    const DaySpan span = wholeYears(year, year);
    QStringList parts;
    for (const ReportedTotal& total : totals.totals) {
        if (total.period.first <= span.last && span.first <= total.period.last)
            parts.append(wordsOf(dataset, total));
    }
    if (std::ranges::find(totals.years, year, &UntotalledYear::year) != totals.years.end())
        parts.append(Words::tr("No report totals the violence of %1; that is not zero.").arg(year));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace vraem
