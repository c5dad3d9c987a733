// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_entry.h"

#include "query/text_search.h"

#include <QAction>
#include <QStringList>

#include <algorithm>

namespace vraem {
namespace {

enum Rank
{
    Begins,
    WordsBegin,
    WordsWithin,
    OtherNames
};

bool beginsWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

std::optional<int> paletteRank(const QString& typed, const QString& title, const QString& otherNames)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (title.startsWith(words.join(QLatin1Char(' '))))
        return Begins;
    if (std::ranges::all_of(words, [&](const QString& word) { return beginsWord(title, word); }))
        return WordsBegin;
    if (std::ranges::all_of(words, [&](const QString& word) { return title.contains(word); }))
        return WordsWithin;
    const QString all = title + QLatin1Char(' ') + otherNames;
    if (std::ranges::all_of(words, [&](const QString& word) { return all.contains(word); }))
        return OtherNames;
    return std::nullopt;
}

void fold(std::vector<PaletteEntry>& entries)
{
    for (PaletteEntry& entry : entries) {
        entry.foldedTitle = foldForSearch(entry.title);
        entry.foldedNames = foldForSearch(entry.otherNames);
    }
}

std::vector<PaletteEntry> fitting(const std::vector<PaletteEntry>& entries, const QString& typed, size_t most)
{
    const QString folded = foldForSearch(typed);
    std::vector<std::pair<int, const PaletteEntry*>> ranked;
    for (const PaletteEntry& entry : entries) {
        if (const auto rank = paletteRank(folded, entry.foldedTitle, entry.foldedNames))
            ranked.emplace_back(*rank, &entry);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const PaletteEntry*>::first);
    std::vector<PaletteEntry> found;
    for (size_t i = 0; i < std::min(most, ranked.size()); ++i)
        found.push_back(*ranked[i].second);
    return found;
}

} // namespace vraem
