// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

/// People or anything else that is counted.
struct Figures
{
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
};

/// The number that decides between "soldier" and "soldiers".
int pluralOf(const CountRange& range)
{
    return range.best.value_or(range.high.value_or(range.low.value_or(2)));
}

constexpr auto killedPeople = std::to_array<const char*>({
    QT_TRANSLATE_N_NOOP("labels", "%1 soldier(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 police officer(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 member(s) of an aircrew killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 member(s) of the security forces killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 militant(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 leader(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 relative(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 civilian(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 protester(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 suspect(s) killed"),
    QT_TRANSLATE_N_NOOP("labels", "%1 person(s) killed"),
});

constexpr auto woundedPeople = std::to_array<const char*>({
    QT_TRANSLATE_N_NOOP("labels", "%1 soldier(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 police officer(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 member(s) of an aircrew wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 member(s) of the security forces wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 militant(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 leader(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 relative(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 civilian(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 protester(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 suspect(s) wounded"),
    QT_TRANSLATE_N_NOOP("labels", "%1 person(s) wounded"),
});

constexpr auto capturedPeople = std::to_array<const char*>({
    QT_TRANSLATE_N_NOOP("labels", "%1 soldier(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 police officer(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 member(s) of an aircrew captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 member(s) of the security forces captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 militant(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 leader(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 relative(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 civilian(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 protester(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 suspect(s) captured"),
    QT_TRANSLATE_N_NOOP("labels", "%1 person(s) captured"),
});

QString peopleAffected(const Casualty& casualty, int n)
{
    static_assert(killedPeople.size() == EnumNames<CasualtyGroup>::names.size());
    static_assert(killedPeople.size() == woundedPeople.size() &&
                  killedPeople.size() == capturedPeople.size());
    const auto& people = casualty.effect == Effect::Killed    ? killedPeople
                         : casualty.effect == Effect::Wounded ? woundedPeople
                                                              : capturedPeople;
    return QCoreApplication::translate("labels", people.at(static_cast<size_t>(casualty.group)), nullptr, n);
}

QString withBest(const Figures& range)
{
    const QString best = number(*range.best);
    const bool hasLow = range.low && range.low != range.best;
    const bool hasHigh = range.high && range.high != range.best;
    if (range.low == range.best && !range.high)
        return Text::tr("at least %1").arg(best);
    if (hasLow && !range.high)
        return Text::tr("%1 (at least %2)", "count").arg(best, number(*range.low));
    if (hasLow || (hasHigh && range.low))
        return Text::tr("%1 (%2–%3)", "count, low to high")
            .arg(best, number(*range.low), number(*range.high));
    if (hasHigh)
        return Text::tr("%1 (up to %2)", "count").arg(best, number(*range.high));
    return best;
}

QString words(const Figures& range)
{
    if (range.best)
        return withBest(range);
    if (range.low && range.high)
        return *range.low == *range.high
                   ? number(*range.low)
                   : Text::tr("%1–%2", "count, low to high").arg(number(*range.low), number(*range.high));
    if (range.low)
        return Text::tr("%1 or more").arg(number(*range.low));
    return range.high ? Text::tr("up to %1").arg(number(*range.high)) : Text::tr("number not given");
}

/// A word of the data and its translatable form.
using KnownWord = std::pair<const char*, const char*>;

QString translated(const auto& words, const QString& word)
{
    const auto known =
        std::ranges::find(words, word, [](const KnownWord& entry) { return QString::fromUtf8(entry.first); });
    return known == words.end() ? word : QCoreApplication::translate("labels", known->second);
}

} // namespace

QString count(const CountRange& range)
{
    return words({range.low, range.best, range.high});
}

QString unit(const QString& unit)
{
    static constexpr auto units = std::to_array<KnownWord>({
        {"people", QT_TRANSLATE_NOOP("labels", "people")},
        {"person", QT_TRANSLATE_NOOP("labels", "person")},
        {"hectares", QT_TRANSLATE_NOOP("labels", "hectares")},
        {"tonnes", QT_TRANSLATE_NOOP("labels", "tonnes")},
        {"bases", QT_TRANSLATE_NOOP("labels", "bases")},
        {"US dollars", QT_TRANSLATE_NOOP("labels", "US dollars")},
        {"unit not given", QT_TRANSLATE_NOOP("labels", "(unit not given)")},
    });
    return translated(units, unit);
}

QString measure(const QString& measure)
{
    static constexpr auto measures = std::to_array<KnownWord>({
        {"members of Shining Path", QT_TRANSLATE_NOOP("labels", "members of Shining Path")},
        {"armed fighters of Shining Path", QT_TRANSLATE_NOOP("labels", "armed fighters of Shining Path")},
        {"reward for Víctor Quispe Palomino",
         QT_TRANSLATE_NOOP("labels", "reward for Víctor Quispe Palomino")},
        {"coca in Peru", QT_TRANSLATE_NOOP("labels", "coca in Peru")},
    });
    return translated(measures, measure);
}

QString figure(const ContextFact& fact)
{
    // An exact figure is low and high as well: see the codebook on "some N".
    const bool isApproximate = fact.best && !fact.low && !fact.high;
    const QString given = words({fact.low, fact.best, fact.high});
    const QString amount = isApproximate ? Text::tr("about %1").arg(given) : given;
    return fact.unit.isEmpty() ? amount : Text::tr("%1 %2", "number, unit").arg(amount, unit(fact.unit));
}

QString casualty(const Casualty& casualty)
{
    const QString people = peopleAffected(casualty, pluralOf(casualty.count));
    QString words;
    if (casualty.count.isUnnumbered())
        words = Text::tr("%1, number not given").arg(people.arg(QString()).trimmed());
    else if (casualty.isApproximate)
        words = people.arg(Text::tr("about %1").arg(count(casualty.count)));
    else
        words = people.arg(count(casualty.count));
    return Text::tr("%1: %2", "side: people killed").arg(name(casualty.side), words);
}

QString killedTotal(const CountRange& total)
{
    return Text::tr("killed in all: %1").arg(count(total));
}

QStringList casualties(const Event& event)
{
    QStringList words;
    if (event.killedTotal)
        words.append(killedTotal(*event.killedTotal));
    for (const Casualty& one : event.casualties)
        words.append(casualty(one));
    return words;
}

QString shownCount(int shown, int all)
{
    return Text::tr("%1 of %Ln event(s)", nullptr, all).arg(number(shown));
}

QString apart(const std::vector<int>& counts)
{
    constexpr size_t mostShown = 3;
    QStringList words;
    for (size_t i = 0; i < std::min(counts.size(), mostShown); ++i)
        words.append(QLocale().toString(counts[i]));
    if (counts.size() > mostShown)
        words.append(QStringLiteral("\u2026"));
    return words.join(QStringLiteral(" | "));
}

QString eventsByLayer(const Dataset& dataset, const std::vector<size_t>& layers,
                      const std::vector<int>& counts)
{
    QStringList words;
    for (const size_t layer : layers)
        words.append(Text::tr("%1: %Ln event(s)", "layer", counts[layer]).arg(dataset.layers()[layer].name));
    return words.join(QStringLiteral("; "));
}

QString total(Effect effect, const CountTotal& total)
{
    if (total.given == 0)
        return Text::tr("%1: not reported", "killed").arg(name(effect));
    const auto words = [](auto figure) { return QLocale().toString(static_cast<qlonglong>(figure)); };
    const bool isOpen = total.openEnded > 0;
    const QString high = isOpen ? Text::tr("%1 or more").arg(words(total.high)) : words(total.high);
    if (total.low != total.high)
        return Text::tr("%1 %2 (best; %3 to %4)", "number, killed, low, high")
            .arg(words(total.best), name(effect), words(total.low), high);
    return isOpen ? Text::tr("%1 %2 (best; %3)", "number, killed, 17 or more")
                        .arg(words(total.best), name(effect), high)
                  : Text::tr("%1 %2", "number, killed").arg(words(total.best), name(effect));
}

QStringList casualties(const Totals& totals)
{
    if (totals.incidents == 0)
        return {Text::tr("no incident among them, so no casualties to add up")};
    return {total(Effect::Killed, totals.killed), total(Effect::Wounded, totals.wounded)};
}

} // namespace vraem::labels
