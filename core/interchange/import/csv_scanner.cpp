// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vraem {
namespace {

/// The first of either character in [at, end), or end. Reads up to CsvScanner::padding bytes behind the end.
const char* findEither(const char* at, const char* end, char a, char b)
{
#ifdef __SSE2__
    const __m128i first = _mm_set1_epi8(a);
    const __m128i second = _mm_set1_epi8(b);
    for (; at < end; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(block, first), _mm_cmpeq_epi8(block, second));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits));
        if (mask != 0)
            return std::min(at + std::countr_zero(mask), end);
    }
    return end;
#else
    return std::find_if(at, end, [=](char c) { return c == a || c == b; });
#endif
}

} // namespace

const char* CsvScanner::scan(const char* at, const char* end, bool isLast, CsvRecord& record) const
{
    record.fields.clear();
    record.isQuoteOpen = false;
    record.isQuotedWhole = false;
    for (;;) {
        at = at < end && *at == '"' ? scanQuoted(at + 1, end, isLast, record)
                                    : scanPlain(at, end, isLast, record);
        if (!at || at == end)
            return at;
        if (*at != m_delimiter)
            return at + 1;
        ++at;
        if (at == end && !isLast)
            return nullptr;
    }
}

const char* CsvScanner::scanWithoutQuotes(const char* at, const char* end, bool isLast,
                                          CsvRecord& record) const
{
    record = {};
    for (;;) {
        at = scanPlain(at, end, isLast, record);
        if (!at)
            return at;
        CsvField& field = record.fields.back();
        if (std::string_view(field.data, field.size) == "\"\"")
            field.size = 0;
        if (at == end || *at != m_delimiter)
            return at == end ? at : at + 1;
        ++at;
        if (at == end && !isLast)
            return nullptr;
    }
}

/// Whether a quote before `after` ends its field.
bool CsvScanner::closes(const char* after, const char* end, bool& isQuotedWhole) const
{
    if (after == end || *after == m_delimiter || *after == '\n')
        return true;
    if (*after == '\r')
        return after + 1 == end || after[1] == '\n';
    if (*after != ';')
        return false;
    while (after != end && *after == ';')
        ++after;
    isQuotedWhole = after == end || *after == '\n' || *after == '\r';
    return isQuotedWhole;
}

const char* CsvScanner::scanQuoted(const char* at, const char* end, bool isLast, CsvRecord& record) const
{
    CsvField field{at, 0, false};
    for (;;) {
        const char* quote = findEither(at, end, '"', '"');
        // What follows a quote tells what it is, so that two more characters are needed.
        if (end - quote < 3 && !isLast)
            return nullptr;
        if (quote == end) {
            field.size = static_cast<std::uint32_t>(end - field.data);
            record.isQuoteOpen = true;
            record.fields.push_back(field);
            return end;
        }
        if (quote + 1 != end && quote[1] == '"') {
            field.hasEscapes = true;
            at = quote + 2;
            continue;
        }
        if (closes(quote + 1, end, record.isQuotedWhole)) {
            field.size = static_cast<std::uint32_t>(quote - field.data);
            record.fields.push_back(field);
            const char* stop = findEither(quote + 1, end, record.isQuotedWhole ? '\n' : m_delimiter, '\n');
            return stop == end && !isLast ? nullptr : stop;
        }
        at = quote + 1;
    }
}

const char* CsvScanner::scanPlain(const char* at, const char* end, bool isLast, CsvRecord& record) const
{
    const char* stop = findEither(at, end, m_delimiter, '\n');
    if (stop == end && !isLast)
        return nullptr;
    auto size = static_cast<std::uint32_t>(stop - at);
    const bool endsLine = stop == end || *stop == '\n';
    if (endsLine && size > 0 && at[size - 1] == '\r')
        --size;
    record.fields.push_back({at, size, false});
    return stop;
}

std::string_view textOf(const CsvField& field, std::string& scratch)
{
    const std::string_view raw(field.data, field.size);
    if (!field.hasEscapes)
        return raw;
    scratch.clear();
    size_t from = 0;
    for (size_t quote = raw.find('"'); quote != std::string_view::npos; quote = raw.find('"', from)) {
        scratch.append(raw, from, quote + 1 - from);
        const bool isDoubled = quote + 1 < raw.size() && raw[quote + 1] == '"';
        from = quote + (isDoubled ? 2 : 1);
    }
    return scratch.append(raw, from);
}

std::uint64_t countLines(std::string_view text)
{
    std::uint64_t lines = 0;
    size_t at = 0;
#ifdef __SSE2__
    const __m128i lineFeed = _mm_set1_epi8('\n');
    const __m128i one = _mm_set1_epi8(1);
    __m128i sums = _mm_setzero_si128();
    for (; at + 16 <= text.size(); at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        const __m128i hits = _mm_and_si128(_mm_cmpeq_epi8(block, lineFeed), one);
        sums = _mm_add_epi64(sums, _mm_sad_epu8(hits, _mm_setzero_si128()));
    }
    lines += static_cast<std::uint64_t>(_mm_cvtsi128_si64(sums)) +
             static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)));
#endif
    return lines + static_cast<std::uint64_t>(std::ranges::count(text.substr(at), '\n'));
}

} // namespace vraem
