// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/citation.h"
#include "report_text.h"

namespace vraem {

/// Sentences of a paragraph in order, as spans of the report. Rules of Unicode UAX 29 with English
/// abbreviations
/// ("U.S.") not taken for ends.
std::vector<ReportText::Span> sentences(const ReportText& report, ReportText::Span paragraph);

/// The text with compatibility forms, quotes, dashes, white space and case folded, so that a copy saved
/// another way gives the same.
QString normaliseForDigest(const QString& text);

/// The folding of normaliseForDigest() for a piece of text whose white space at the ends counts.
QString foldForDigest(const QString& text);

/// SHA-256 (hex) of the normalised sentences that share a code point with the span, joined by a space. Finds
/// the passage in another copy of the report. The span lies within the text.
QString sentenceDigest(const ReportText& report, ReportText::Span span);

/// Where the span's words stand in the normalised sentences that its digest is made of.
SentencePosition positionInSentences(const ReportText& report, ReportText::Span span);

/// The sentences that share a code point with the span, from the first's start to the last's end, without
/// white space at the ends. The span lies within the text.
ReportText::Span sentencesAround(const ReportText& report, ReportText::Span span);

} // namespace vraem
