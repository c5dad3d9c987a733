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

/// "SHA-256 of the data set: …".
QString digestWords(const CitedData& data);

/// "Event id: 2023-02-12-ambush"; empty where several are cited.
QString onlyEvent(const Dataset& dataset, const CitationRequest& request);

/// Title and date, or when not reported, of an event.
QString eventWords(const Event& event);

/// "Terrorist Incidents, paragraphs 9, 10; Legislation, paragraph 12".
QString passagesWords(const std::vector<CitedPassage>& passages);

/// "record 247103: the sources it names".
QString recordWords(const Event& event);

/// Bibliographic text of a source; of one of the user's, of what kind it is.
QString sourceWithKind(const Source& source);

/// The same with its edition and address.
QString sourceWords(const Source& source);

} // namespace vraem
