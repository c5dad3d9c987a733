// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/attached_reports.h"

/// A report that nobody wrote, with two events and a context fact coded from it.
namespace vraem::invented {

inline const SourceId source{QStringLiteral("invented")};
inline const EventId clash{QStringLiteral("2021-clash")};
inline const EventId arrest{QStringLiteral("2022-arrest")};

/// Six paragraphs: a menu, title, clash, arrest, what nobody cites, a call for donations.
QString text();
/// Not coded further than its citations need.
DatasetPtr dataset();
Locator cite(const QString& words);
/// A copy as it would be attached; the coded one where its text is text().
ReportCopyPtr copy(const QString& text);
AttachedReports attached(const QString& text);

inline const SourceId otherSource{QStringLiteral("another")};
inline const EventId march{QStringLiteral("2021-march")};

/// Another report, of one paragraph and one event, that stands before it in a data set of both.
QString otherText();
DatasetPtr datasetOfBoth();
/// Copies of both.
AttachedReports bothAttached();

} // namespace vraem::invented
