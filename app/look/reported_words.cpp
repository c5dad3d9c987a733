// SPDX-License-Identifier: GPL-3.0-or-later
#include "reported_words.h"

#include "labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace vraem::reported_words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vraem::ReportedWords)
};

bool isEverybody(const Casualty& killed)
{
    return killed.side == Side::Other && killed.group == CasualtyGroup::People;
}

} // namespace

QString lines(QStringList list)
{
    list.removeAll(QString());
    return list.join(QLatin1Char('\n'));
}

QString number(std::int64_t figure)
{
    return QLocale().toString(static_cast<qlonglong>(figure));
}

CountRange rangeOf(const CountTotal& total)
{
    if (total.given == 0)
        return {};
    const auto high = total.openEnded > 0 ? std::nullopt : std::optional(static_cast<int>(total.high));
    return {static_cast<int>(total.low), static_cast<int>(total.best), high};
}

QString count(const CountTotal& total)
{
    return total.given == 0 ? Text::tr("not reported") : labels::count(rangeOf(total));
}

QString incidents(int count)
{
    return Text::tr("%Ln incident(s)", nullptr, count);
}

QString reported(const Dataset& dataset, const ReportedTotal& total)
{
    QStringList words;
    if (total.incidents) {
        const QString what = labels::text(total.incidentsWhat);
        const QString count = labels::count(*total.incidents);
        words.append(what.isEmpty() ? incidents(total.incidents->best.value_or(0))
                                    : Text::tr("%1 %2", "number, terrorist incidents").arg(count, what));
    }
    if (total.killed)
        words.append(isEverybody(*total.killed)
                         ? Text::tr("%1 killed").arg(labels::count(total.killed->count))
                         : labels::casualty(*total.killed));
    QStringList scope{labels::name(total.event.eventClass)};
    if (total.event.place)
        scope.append(labels::place(dataset, *total.event.place));
    words.append(Text::tr("kind and place: %1", "violence, Peru").arg(scope.join(QStringLiteral(", "))));
    return lines(words);
}

QString killed(const CountTotal& toll, int incidents)
{
    if (toll.given == 0)
        return Text::tr("killed: not reported");
    const QString words = Text::tr("%1 killed").arg(count(toll));
    const int without = incidents - toll.given;
    return without > 0
               ? Text::tr("%1; no figure of killed for %n of the incidents", nullptr, without).arg(words)
               : words;
}

QString described(const ReportedTotal& total)
{
    const Described& possible = total.possible;
    if (possible.rows.empty())
        return Text::tr("none");
    QStringList words{incidents(static_cast<int>(possible.rows.size()))};
    if (!total.killed || isEverybody(*total.killed)) {
        words.append(killed(possible.killed, static_cast<int>(possible.rows.size())));
    } else {
        Casualty toll = *total.killed;
        toll.count = rangeOf(possible.killed);
        words.append(labels::casualty(toll));
        if (const auto more = possible.everybodyKilled.best - possible.killed.best; more > 0)
            words.append(
                Text::tr("%n more killed, whom this total does not count", nullptr, static_cast<int>(more)));
    }
    return lines(words);
}

QString left(const ReportedTotal& total)
{
    const auto words = [](const Residual& rest, const QString& given) {
        using Kind = Residual::Kind;
        switch (rest.kind) {
        case Kind::NothingDescribed:
            return Text::tr("%1 (none is described)").arg(given);
        case Kind::AllDescribed:
            return Text::tr("none, all %1 are described", "number").arg(given);
        case Kind::ReachesLeast:
            return Text::tr("none for certain; those described reach what is reported, %1", "13 or more")
                .arg(given);
        case Kind::MoreDescribed:
            return Text::tr("more are described than reported: the two do not count the same");
        case Kind::NotComparable:
            return Text::tr("not comparable: the report gives no figure from which to subtract");
        case Kind::Between:
            break;
        }
        const QString figure =
            rest.least == rest.most
                ? number(rest.most)
                : Text::tr("%1 to %2", "figures").arg(number(rest.least), number(rest.most));
        return rest.isOpen ? Text::tr("%1, or more, of %2", "7 to 14, at least 21").arg(figure, given)
                           : Text::tr("%1 of %2", "7 to 10, 11").arg(figure, given);
    };
    QStringList list;
    if (const auto rest = total.incidentsLeft())
        list.append(Text::tr("incidents: %1").arg(words(*rest, labels::count(*total.incidents))));
    if (const auto rest = total.killedLeft())
        list.append(Text::tr("killed: %1").arg(words(*rest, labels::count(total.killed->count))));
    const auto certain = static_cast<int>(total.certain.rows.size());
    const auto possible = static_cast<int>(total.possible.rows.size());
    if (certain < possible)
        list.append(
            Text::tr("The report clearly counts %1 of the %n incident(s) described; whether it counts the "
                     "others is not said.",
                     nullptr, possible)
                .arg(certain));
    return lines(list);
}

} // namespace vraem::reported_words
