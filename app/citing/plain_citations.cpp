// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation_words.h"
#include "cited_view.h"
#include "look/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(citing)
};

QString eventsWords(const Dataset& dataset, const std::vector<Row>& rows)
{
    QStringList events;
    for (const Row row : rows)
        events.append(eventWords(dataset.event(row)));
    return events.join(Text::tr("; ", "between events"));
}

/// With one event its name stands above, and need not stand at each passage.
void addPassages(QStringList& lines, const CitedView& view, const CitedSource& cited)
{
    const bool isOneEvent = view.request().rows.size() == 1;
    for (const CitedPassage& passage : cited.passages) {
        const QString where = labels::locator(passage.locator);
        lines.append(u"   "_s + (isOneEvent ? where
                                            : Text::tr("%1: %2", "passage, events")
                                                  .arg(where, eventsWords(view.dataset(), passage.events))));
    }
    for (const Row row : cited.records) {
        const Event event = view.dataset().event(row);
        const QString record = recordWords(event);
        lines.append(u"   "_s + (isOneEvent
                                     ? record
                                     : Text::tr("%1: %2", "event, record").arg(eventWords(event), record)));
    }
}

} // namespace

QString CitedView::plainText() const
{
    QStringList lines;
    if (m_request.rows.size() == 1) {
        const Event event = m_dataset.event(m_request.rows.front());
        lines << eventWords(event) << u""_s;
    }
    int number = 0;
    for (const CitedSource& cited : m_cited.sources) {
        lines.append(u"%1. %2"_s.arg(++number).arg(sourceWords(source(cited))));
        addPassages(lines, *this, cited);
    }
    if (m_cited.eventsLeftOut > 0)
        lines.append(
            Text::tr("Passages of %Ln more event(s) are not listed.", nullptr, m_cited.eventsLeftOut));
    lines.append(QString());
    for (const CitedWork& collection : m_collections)
        lines.append(collection.title);
    return (lines + m_statement).join(u'\n') + u'\n';
}

} // namespace vraem
