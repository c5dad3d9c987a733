// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_index.h"

#include "byte_search.h"

#include <algorithm>

namespace vraem {
namespace {

/// Calls hit with the number of each text that holds the word, in order, each once.
void forEachTextWith(const ByteSearch& word, std::string_view bytes, const std::vector<std::uint64_t>& starts,
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

template<typename Index>
void insertRows(const std::vector<bool>& entries, const std::vector<Index>& codes,
                std::vector<RowSet::Word>& bits)
{
    if (std::ranges::find(entries, true) == entries.end())
        return;
    for (size_t row = 0; row < codes.size(); ++row) {
        if (entries[codes[row]])
            insert(bits, static_cast<Row>(row));
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
    for (const auto& place : columns.place.values)
        m_places.append(place ? searchableText(dataset.places(), *place) : QString());
    for (const std::vector<Actor>& actors : columns.actors.values)
        m_actors.append(searchableText(dataset.factions(), actors));
    for (const QString& type : columns.ownType.values)
        m_ownTypes.append(type);
    indexArenas();
}

void TextIndex::indexArenas()
{
    const TextColumn& text = m_dataset.columns().text;
    m_arenas.resize(text.arenas.size());
    for (size_t layer = 0; layer < m_arenas.size(); ++layer) {
        m_arenas[layer].rowOfRecord.resize(text.arenas[layer]->size());
        foldRecords(*text.arenas[layer], m_arenas[layer]);
    }
    for (Row row = 0; row < m_dataset.size(); ++row) {
        const auto at = static_cast<size_t>(row);
        m_arenas[m_dataset.columns().layer[at]].rowOfRecord[text.records[at]] = row;
    }
}

void TextIndex::foldRecords(const TextArena& arena, IndexedArena& into) const
{
    for (TextArena::Record record = 0; record < arena.size(); ++record) {
        const std::string_view text = arena.record(record);
        if (!needsFolding(text))
            continue;
        into.folded.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        into.foldedRecords.push_back(record);
    }
}

void TextIndex::findInArenas(const std::string& word, std::vector<RowSet::Word>& bits) const
{
    const ByteSearch search(word);
    const bool isPlain = !needsFolding(word);
    for (size_t layer = 0; layer < m_arenas.size(); ++layer) {
        const IndexedArena& index = m_arenas[layer];
        const TextArena& arena = *m_dataset.columns().text.arenas[layer];
        if (isPlain)
            forEachTextWith(search, arena.bytes(), arena.starts(),
                            [&](size_t record) { insert(bits, index.rowOfRecord[record]); });
        forEachTextWith(search, index.folded.bytes, index.folded.starts,
                        [&](size_t text) { insert(bits, index.rowOfRecord[index.foldedRecords[text]]); });
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
    insertRows(entriesWith(m_places), columns.place.codes, bits);
    insertRows(entriesWith(m_actors), columns.actors.codes, bits);
    insertRows(entriesWith(m_ownTypes), columns.ownType.codes, bits);
}

RowSet TextIndex::rowsWith(const QString& word) const
{
    RowSet rows(m_dataset.size());
    std::vector<RowSet::Word> bits(rows.words().size());
    const std::string utf8 = word.toStdString();
    findInArenas(utf8, bits);
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
