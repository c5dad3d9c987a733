// SPDX-License-Identifier: GPL-3.0-or-later
#include "ghost_words.h"

#include "look/labels.h"

#include <QCoreApplication>

namespace vraem {
namespace {

struct GhostWords
{
    Q_DECLARE_TR_FUNCTIONS(vraem::GhostWords)
};

QString sourcesOf(const Dataset& dataset, const Event& event, const OtherDate& date)
{
    QStringList sources;
    for (const size_t mention : date.mentions) {
        const Source* source = dataset.source(event.mentions[mention].source);
        const QString words = source ? labels::shortSource(*source) : event.mentions[mention].source.value;
        if (!sources.contains(words))
            sources.append(words);
    }
    return sources.join(QStringLiteral("; "));
}

} // namespace

QString otherDateWords(const Dataset& dataset, const Event& event, const OtherDate& date)
{
    return GhostWords::tr("%1: %2", "a date, the sources that give it")
        .arg(labels::shortDate(date.interval), sourcesOf(dataset, event, date));
}

QString otherDateSentence(const Dataset& dataset, const Event& event, const OtherDate& date)
{
    const QString sources = sourcesOf(dataset, event, date);
    const QString given = labels::date(date.interval);
    const QString shown = labels::date(event.date->interval);
    return date.isContradiction
               ? GhostWords::tr("%1 says %2, which contradicts %3", "sources, their date, that of the event")
                     .arg(sources, given, shown)
               : GhostWords::tr("%1 says %2; shown at %3", "sources, their date, that of the event")
                     .arg(sources, given, shown);
}

} // namespace vraem
