// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_request.h"
#include "interchange/citations/cited_sources.h"

#include <QStringList>

namespace vraem {

/// How the same events are found again: version and SHA-256 of the data, filter, number of events, address,
/// day of access.
QStringList statementLines(const Dataset& dataset, const CitationRequest& request);

/// That a data set has been changed by the user's overlay, and by which one.
QString notAsPublished(const OverlayStamp& own);

/// Title and date, or when not reported, of an event.
QString eventWords(const Event& event);

/// "Terrorist Incidents, paragraphs 9, 10; Legislation, paragraph 12".
QString passagesWords(const std::vector<CitedPassage>& passages);

/// "record 247103: the sources it names".
QString recordWords(const Event& event);

/// Bibliographic text of a source with its edition and address.
QString sourceWords(const Source& source);

} // namespace vraem
