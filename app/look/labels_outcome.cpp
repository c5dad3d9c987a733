// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

} // namespace

QString outcome(const Dataset& dataset, const PersonOutcome& outcome)
{
    const QString who = text(outcome.person);
    if (!outcome.latest)
        return outcome.namedAs == FactKind::NamedCaptured
                   ? Text::tr("%1: captured; no report says what followed").arg(who)
                   : Text::tr("%1: no report gives an outcome").arg(who);
    const PersonOutcome::Reported& latest = *outcome.latest;
    QStringList where;
    if (latest.date)
        where.append(date(latest.date->interval));
    if (const Source* source = dataset.source(latest.source))
        where.append(shortSource(*source));
    for (const Locator& passage : latest.passages)
        where.append(locator(passage));
    return Text::tr("%1: %2 (%3)", "person, outcome, date and source of it")
        .arg(who, text(latest.what), where.join(Text::tr("; ", "between date, source and passages")));
}

} // namespace vraem::labels
