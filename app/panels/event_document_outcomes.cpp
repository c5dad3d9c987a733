// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_document.h"

#include "look/labels.h"

namespace vraem {

void EventDocument::writeOutcomes(DocumentWriter& writer) const
{
    const std::vector<PersonOutcome> outcomes = outcomesOf(m_dataset, m_event);
    if (outcomes.empty())
        return;
    writer.row(tr("Latest outcome"));
    for (const PersonOutcome& outcome : outcomes)
        writer.line(labels::outcome(m_dataset, outcome));
}

} // namespace vraem
