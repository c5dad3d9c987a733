// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_sharer.h"

#include "row_scope.h"

namespace vraem {
namespace {

/// So many tell whether a field repeats.
constexpr size_t recordsToTrust = 1U << 16;

/// All but the ids, of which there are no two alike.
constexpr auto sharedFields =
    std::to_array({TextField::Title, TextField::Summary, TextField::Note, TextField::SourcesNamed});

} // namespace

/// There are too many texts for the processor's caches: what a record will read is asked for in three steps.
void FieldSharer::add(TextField field, std::span<const TextArena::Fields> records)
{
    const auto textOf = [&](size_t record) { return records[record][static_cast<size_t>(field)]; };
    m_hashes.clear();
    for (size_t record = 0; record < records.size(); ++record)
        m_hashes.push_back(hashOf(textOf(record)));
    const auto ahead = [&](size_t record) { return m_hashes[std::min(record, m_hashes.size() - 1)]; };
    for (size_t record = 0; record < records.size(); ++record) {
        m_texts.prefetchSlot(ahead(record + 3 * prefetchDistance));
        m_texts.prefetchStart(ahead(record + 2 * prefetchDistance));
        m_texts.prefetchString(ahead(record + prefetchDistance));
        m_codes.push_back(m_texts.intern(textOf(record), m_hashes[record]));
        m_bytes += textOf(record).size();
    }
    judge();
}

void FieldSharer::judge()
{
    if (m_codes.size() < recordsToTrust)
        return;
    const size_t cost =
        m_texts.byteCount() + m_texts.size() * sizeof(std::uint64_t) + m_codes.size() * (sizeof(Code) + 1);
    m_isSharing = 2 * cost < m_bytes;
}

SharedTexts FieldSharer::take() &&
{
    auto [bytes, starts] = std::move(m_texts).take();
    bytes.shrink_to_fit();
    starts.shrink_to_fit();
    m_codes.shrink_to_fit();
    return {std::move(bytes), std::move(starts), std::move(m_codes)};
}

void TextSharer::takeFrom(RecordTexts& records)
{
    records.split(m_records);
    std::array<bool, textFieldCount> isTaken{};
    for (const TextField field : sharedFields) {
        FieldSharer& sharer = m_fields[static_cast<size_t>(field)];
        isTaken[static_cast<size_t>(field)] = sharer.isSharing();
        if (sharer.isSharing())
            sharer.add(field, m_records);
    }
    records.empty(isTaken, m_records);
}

void TextSharer::giveTo(TextArena& arena) &&
{
    for (size_t field = 0; field < m_fields.size(); ++field)
        arena.share(static_cast<TextField>(field), std::move(m_fields[field]).take());
}

} // namespace vraem
