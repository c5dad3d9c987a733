// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_copy.h"

#include <set>

namespace vraem {

/// The words of a paragraph that an event, or something beside the events, rests on.
struct CodedPassage
{
    /// nullopt where they are cited for a context fact or a faction only.
    std::optional<EventId> event;
    /// Index of ReportPage::paragraphs.
    size_t paragraph = 0;
    /// In order, apart from each other.
    std::vector<ReportText::Span> words;
    /// They say what happened, not only when, where or who.
    bool isMain = false;
    /// What of the event they carry.
    std::set<Field> supports;
};

/// A copy of a report as it is read: its paragraphs, and what of them is coded.
struct ReportPage
{
    struct Paragraph
    {
        ReportText::Span span;
        /// It stands outside the report's own text.
        bool isFurniture = false;
        bool isCoded = false;
    };

    std::vector<Paragraph> paragraphs;
    /// In the order of their first words.
    std::vector<CodedPassage> passages;

    /// Paragraphs of the report's own text, and those among them that carry a coded passage.
    int ownParagraphs() const;
    int codedParagraphs() const;

    /// The passage that tells most of the event: a main one before others, then that which carries most of
    /// its fields, then the first. nullptr where the copy has none.
    const CodedPassage* tellingPassage(const EventId& event) const;
};

ReportPage pageOf(const Dataset& dataset, const ReportCopy& copy);

} // namespace vraem
