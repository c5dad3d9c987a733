// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/citation.h"
#include "normalised_text.h"

#include <optional>
#include <stop_token>

namespace vraem {

/// A cited passage in a copy of its report.
struct FoundPassage
{
    /// The sentences it stands in, without white space at their ends.
    ReportText::Span sentences;
    ReportText::Span words;
};

/// Finds cited passages in a copy that was saved another way, by the digest and the length of their
/// sentences. It does not ask where lines, paragraphs or sentences of the copy begin, so that neither
/// wrapping nor what stands around a sentence matters; a bullet that was lost before it neither.
class PassageFinder
{
public:
    explicit PassageFinder(const ReportText& report);

    /// Finds all of them at once: nullopt for each that is not there, or whose locator has no inSentence.
    /// Where a sentence stands twice, the first is taken. Stops early, with what it has, when asked.
    std::vector<std::optional<FoundPassage>> find(const std::vector<Locator>& locators,
                                                  const std::stop_token& cancel = {}) const;

private:
    /// A stretch of the normalised text with a digest that was looked for.
    struct Match
    {
        ReportText::Span folded;
        /// 2 where the digest counts a bullet and a space that the copy lacks.
        int lostBullet = 0;
    };

    std::optional<Match> findDigest(const QByteArray& digest, int length,
                                    const std::stop_token& cancel) const;
    bool isMatch(ReportText::Span folded, bool withBullet, const QByteArray& digest) const;
    FoundPassage passageAt(const Match& match, const SentencePosition& position) const;

    const ReportText& m_report;
    NormalisedText m_text;
    QByteArray m_utf8;
    /// Byte of m_utf8 at which each code point begins, and one past the last.
    std::vector<qsizetype> m_bytes;
    std::vector<int> m_wordStarts;
};

} // namespace vraem
