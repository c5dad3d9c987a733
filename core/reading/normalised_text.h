// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"

namespace vraem {

/// A stretch of a report folded as normaliseForDigest() does, with the way back to the code points it came
/// from. Soft hyphens and invisible spaces, which other programs put in, are left out.
class NormalisedText
{
public:
    NormalisedText(const ReportText& report, ReportText::Span span);

    /// Code points; white space is single spaces, none at the ends.
    const std::u32string& text() const { return m_text; }
    int size() const { return static_cast<int>(m_text.size()); }
    /// What a non-empty span of text() stands for in the report.
    ReportText::Span originOf(ReportText::Span folded) const;
    /// The part of text() that stands for a span of the report; empty where that has nothing but space.
    ReportText::Span foldedOf(ReportText::Span original) const;

private:
    void append(char32_t folded, ReportText::Span origin);
    void appendCluster(const std::u32string& cluster, ReportText::Span origin);

    std::u32string m_text;
    std::vector<ReportText::Span> m_origins;
};

} // namespace vraem
