// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_index.h"

#include "byte_search.h"

#include <algorithm>

namespace vraem {
namespace {

/// Calls hit with the number of each text that holds the word, in order, each once.
void forEachTextWith(const ByteSearch& word, std::string_view bytes, std::span<const std::uint64_t> starts,
                     auto hit)
{
    size_t text = 0;
    auto at = word.next(bytes, 0);
    while (at) {
        while (starts[text + 1] <= *at)
            ++text;
        hit(text);
        at = word.next(bytes, starts[text + 1]);
    }
}

/// Whether folding could change more than the case of letters.
bool needsFolding(std::string_view text)
{
    bool needs = false;
    for (const char c : text)
        needs |= static_cast<signed char>(c) < 0 || (c >= '\t' && c <= '\r' && c != '\n');
    return needs;
}

void insert(std::vector<RowSet::Word>& bits, Row row)
{
    const auto at = static_cast<size_t>(row);
    bits[at / RowSet::wordBits] |= RowSet::Word(1) << (at % RowSet::wordBits);
}

/// Those whose code is one of the entries; rowAt(position) is the row of a code.
void insertRows(const std::vector<bool>& entries, const auto& codes, auto rowAt,
                std::vector<RowSet::Word>& bits)
{
    if (std::ranges::find(entries, true) == entries.end())
        return;
    for (size_t at = 0; at < codes.size(); ++at) {
        if (entries[codes[at]])
            insert(bits, rowAt(at));
    }
}

} // namespace

void TextIndex::FoldedTexts::append(const QString& text)
{
    bytes += foldForSearch(text).toStdString();
    bytes += '\n';
    starts.push_back(bytes.size());
}

TextIndex::TextIndex(const Dataset& dataset) : m_dataset(dataset)
{
    const EventColumns& columns = dataset.columns();
    for (const PlaceWording& wording : columns.place.values) {
        const auto place = columns.place.mentionOf(wording, dataset.places());
        m_places.append(place ? searchableText(dataset.places(), *place) : QString());
    }
    for (const std::vector<Actor>& actors : columns.actors.values)
        m_actors.append(searchableText(dataset.factions(), actors));
    for (const QString& type : columns.ownType.values)
        m_ownTypes.append(type);
    indexArenas();
}

TextIndex::Searched::Searched(std::string_view allBytes, std::span<const std::uint64_t> allStarts)
    : bytes(allBytes), starts(allStarts)
{
    for (size_t number = 0; number + 1 < starts.size(); ++number) {
        const std::string_view text = bytes.substr(starts[number], starts[number + 1] - starts[number]);
        if (!needsFolding(text))
            continue;
        folded.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        foldedNumbers.push_back(static_cast<std::uint32_t>(number));
    }
}

void TextIndex::indexArenas()
{
    const TextColumn& text = m_dataset.columns().text;
    for (const auto& arena : text.arenas) {
        IndexedArena index{std::vector<Row>(arena->size()), {arena->bytes(), arena->starts()}, {}};
        for (const SharedTexts& shared : arena->shared()) {
            const std::string_view bytes(shared.bytes.data(), shared.bytes.size());
            if (!shared.codes.empty())
                index.shared.emplace_back(Searched(bytes, shared.starts), shared.codes);
        }
        m_arenas.push_back(std::move(index));
    }
    for (Row row = 0; row < m_dataset.size(); ++row) {
        const auto at = static_cast<size_t>(row);
        m_arenas[m_dataset.columns().layer[at]].rowOfRecord[text.records[at]] = row;
    }
}

void TextIndex::findIn(const IndexedArena& arena, const std::string& word, std::vector<RowSet::Word>& bits)
{
    const ByteSearch search(word);
    const bool isPlain = !needsFolding(word);
    const auto forEachHit = [&](const Searched& texts, auto hit) {
        if (isPlain)
            forEachTextWith(search, texts.bytes, texts.starts, hit);
        forEachTextWith(search, texts.folded.bytes, texts.folded.starts,
                        [&](size_t folded) { hit(texts.foldedNumbers[folded]); });
    };
    forEachHit(arena.records, [&](size_t record) { insert(bits, arena.rowOfRecord[record]); });
    for (const auto& [texts, codes] : arena.shared) {
        std::vector<bool> isHit(texts.starts.size() - 1);
        forEachHit(texts, [&](size_t text) { isHit[text] = true; });
        insertRows(isHit, codes, [&](size_t record) { return arena.rowOfRecord[record]; }, bits);
    }
}

void TextIndex::findInNames(const std::string& word, std::vector<RowSet::Word>& bits) const
{
    const ByteSearch search(word);
    const auto entriesWith = [&](const FoldedTexts& texts) {
        std::vector<bool> entries(texts.starts.size() - 1);
        forEachTextWith(search, texts.bytes, texts.starts, [&](size_t entry) { entries[entry] = true; });
        return entries;
    };
    const EventColumns& columns = m_dataset.columns();
    const auto rowAt = [](size_t at) { return static_cast<Row>(at); };
    insertRows(entriesWith(m_places), columns.place.codes, rowAt, bits);
    insertRows(entriesWith(m_actors), columns.actors.codes, rowAt, bits);
    insertRows(entriesWith(m_ownTypes), columns.ownType.codes, rowAt, bits);
}

RowSet TextIndex::rowsWith(const QString& word) const
{
    RowSet rows(m_dataset.size());
    std::vector<RowSet::Word> bits(rows.words().size());
    const std::string utf8 = word.toStdString();
    for (const IndexedArena& arena : m_arenas)
        findIn(arena, utf8, bits);
    findInNames(utf8, bits);
    for (size_t i = 0; i < bits.size(); ++i)
        rows.setWord(i, bits[i]);
    return rows;
}

RowSet TextIndex::find(const Search& search) const
{
    RowSet found = RowSet::all(m_dataset.size());
    const auto narrow = [&](const QString& word, bool isWanted) {
        const RowSet with = rowsWith(word);
        for (size_t i = 0; i < found.words().size(); ++i)
            found.setWord(i, found.words()[i] & (isWanted ? with.words()[i] : ~with.words()[i]));
    };
    for (const QString& word : search.all)
        narrow(word, true);
    for (const QString& word : search.none)
        narrow(word, false);
    return found;
}

} // namespace vraem
