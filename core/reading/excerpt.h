// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_copy.h"

namespace vraem {

/// A piece of a report to be shown as one block of plain text.
struct Excerpt
{
    /// In UTF-16 units of the text, end exclusive; in order, apart from each other.
    struct Mark
    {
        qsizetype start = 0;
        qsizetype end = 0;

        bool operator==(const Mark&) const = default;
    };

    QString text;
    std::vector<Mark> marks;
};

/// The sentences that hold the passages, in order, with their words marked; what was left out between them is
/// "[…]". Line ends within are spaces. Empty where none of the passages is in the copy.
Excerpt excerptOf(const ReportCopy& copy, const std::vector<Locator>& passages);

/// Spans in order, those that touch or overlap joined.
std::vector<ReportText::Span> joined(std::vector<ReportText::Span> spans);

} // namespace vraem
