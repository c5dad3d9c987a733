// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_hits.h"

#include <algorithm>

namespace vraem {
namespace {

/// A text folded letter by letter, with where each letter came from.
struct FoldedText
{
    explicit FoldedText(QStringView text)
    {
        for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
            const bool isPair = text[from].isHighSurrogate() && from + 1 < text.size();
            to = from + (isPair ? 2 : 1);
            const QString folded = foldForSearch(text.sliced(from, to - from));
            // What folds to nothing, such as an accent, belongs to the letter before it.
            if (folded.isEmpty() && !ends.empty())
                ends.back() = to;
            for (qsizetype i = 0; i < folded.size(); ++i) {
                starts.push_back(from);
                ends.push_back(to);
            }
            words += folded;
        }
    }

    TextRange range(qsizetype from, qsizetype length) const
    {
        const auto first = static_cast<size_t>(from);
        const auto last = static_cast<size_t>(from + length - 1);
        return {starts[first], ends[last] - starts[first]};
    }

    QString words;
    /// In the text, of each unit of the folded words.
    std::vector<qsizetype> starts;
    std::vector<qsizetype> ends;
};

std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> apart;
    for (const TextRange& range : ranges) {
        if (apart.empty() || apart.back().start + apart.back().length < range.start) {
            apart.push_back(range);
            continue;
        }
        TextRange& last = apart.back();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return apart;
}

} // namespace

std::vector<TextRange> hitsOf(const Search& search, QStringView text)
{
    if (search.all.isEmpty())
        return {};
    const FoldedText folded(text);
    std::vector<TextRange> hits;
    for (const QString& term : search.all) {
        for (qsizetype at = folded.words.indexOf(term); at >= 0;
             at = folded.words.indexOf(term, at + term.size()))
            hits.push_back(folded.range(at, term.size()));
    }
    return joined(std::move(hits));
}

} // namespace vraem
