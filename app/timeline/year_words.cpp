// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_words.h"

#include "silence_painter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct YearWords
{
    Q_DECLARE_TR_FUNCTIONS(vraem::YearWords)
};

QString wordsOf(const LayerYear& year)
{
    const auto& [layer, total, isUntold] = year;
    if (isUntold)
        return YearWords::tr("%1: not covered", "layer").arg(layer);
    if (!total.killed)
        return YearWords::tr("%1: %Ln event(s)", nullptr, total.events).arg(layer);
    return YearWords::tr("%1: %Ln event(s), %2 killed", nullptr, total.events).arg(layer).arg(*total.killed);
}

} // namespace

bool isSilentYear(int year, const std::vector<SilentSpan>& silence)
{
    using namespace std::chrono;
    const SilentSpan* first = silentSpanAt(silence, sys_days(std::chrono::year(year) / January / 1));
    const SilentSpan* last = silentSpanAt(silence, sys_days(std::chrono::year(year) / December / 31));
    return first && last;
}

QStringList yearWordings(const YearTotal& total, const std::vector<SilentSpan>& silence, BinMeasure measure)
{
    const QString year = QString::number(total.year);
    if (total.events == 0 && isSilentYear(total.year, silence))
        return {YearWords::tr("%1: no systematic source").arg(year), year};
    const QString killed = total.killed
                               ? YearWords::tr("%1: %2 killed", "year, people").arg(year).arg(*total.killed)
                               : YearWords::tr("%1: killed not given").arg(year);
    QStringList wordings{measure == BinMeasure::Deaths
                             ? killed
                             : YearWords::tr("%1: %Ln event(s)", nullptr, total.events).arg(year)};
    if (const std::optional<int> figure = measure == BinMeasure::Deaths ? total.killed : total.events)
        wordings.append(YearWords::tr("%1: %2", "year, layers with their figures")
                            .arg(year, QLocale().toString(*figure)));
    wordings.append(year);
    if (total.killed) {
        const QString all = YearWords::tr("%1: %Ln event(s), %2 killed", nullptr, total.events);
        wordings.prepend(all.arg(year).arg(*total.killed));
    }
    return wordings;
}

QStringList yearWordings(const std::vector<LayerYear>& layers, BinMeasure measure)
{
    const bool isOfDeaths = measure == BinMeasure::Deaths;
    QStringList full;
    QStringList counts;
    for (const LayerYear& layer : layers) {
        full.append(wordsOf(layer));
        const std::optional<int> figure = isOfDeaths ? layer.total.killed : layer.total.events;
        counts.append(layer.isUntold || !figure ? u"\u2013"_s : QLocale().toString(*figure));
    }
    const QString year = QString::number(layers.front().total.year);
    return {YearWords::tr("%1: %2", "year, layers with their figures").arg(year, full.join(u"; "_s)),
            (isOfDeaths ? YearWords::tr("%1: %2 killed", "year, people")
                        : YearWords::tr("%1: %2 events", "year, events of each layer"))
                .arg(year, counts.join(u" | "_s)),
            YearWords::tr("%1: %2", "year, layers with their figures").arg(year, counts.join(u" | "_s)),
            year};
}

} // namespace vraem
