// SPDX-License-Identifier: GPL-3.0-or-later
#include "stat_words.h"

#include "look/labels.h"
#include "look/plain_text.h"
#include "look/reported_words.h"

#include <QCoreApplication>

namespace vraem::stat_words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vraem::StatWords)
};

QString digits(std::optional<int> figure)
{
    return figure ? QString::number(*figure) : QString();
}

} // namespace

QStringList copied(const CountTotal& total)
{
    return copied(reported_words::rangeOf(total));
}

QStringList copied(const CountRange& range)
{
    return {digits(range.low), digits(range.best), digits(range.high)};
}

QString tally(const Tally& tally)
{
    return Text::tr("%1, %2", "incidents, killed")
        .arg(reported_words::incidents(tally.incidents), labels::total(Effect::Killed, tally.killed));
}

QString name(Silence silence)
{
    switch (silence) {
    case Silence::TotalOnly:
        return Text::tr("a total only");
    case Silence::EpisodicOnly:
        return Text::tr("articles only");
    case Silence::NoSource:
        break;
    }
    return Text::tr("no source");
}

QString provenance(const Session& session)
{
    const Dataset& dataset = *session.dataset();
    QStringList lines{Text::tr("Filter: %1").arg(labels::filterInWords(dataset, session.filter()))};
    if (!dataset.version().isEmpty())
        lines.append(Text::tr("Data: %1").arg(dataset.version()));
    for (QString& line : lines)
        line = tabbedCell(line);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace vraem::stat_words
