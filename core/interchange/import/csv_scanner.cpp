// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vraem {

/// The delimiters, quotes and line feeds of a text, one after the other. Looks at 64 bytes at once, up to
/// CsvScanner::padding behind the end.
class CsvScanner::Marks
{
public:
    Marks(const char* at, const char* end, char delimiter)
        : m_block(at), m_end(end), m_delimiter(delimiter), m_found(at < end ? find() : 0)
    {}

    /// The next mark, or the end.
    [[gnu::always_inline]] const char* next()
    {
        while (m_found == 0) {
            m_block += blockSize;
            if (m_block >= m_end)
                return m_end;
            m_found = find();
        }
        const char* mark = m_block + std::countr_zero(m_found);
        m_found &= m_found - 1;
        return std::min(mark, m_end);
    }
    /// The next one of a kind, or the end.
    const char* nextLineFeed()
    {
        const char* mark = next();
        while (mark != m_end && *mark != '\n')
            mark = next();
        return mark;
    }
    [[gnu::always_inline]] const char* nextQuote()
    {
        const char* mark = next();
        while (mark != m_end && *mark != '"')
            mark = next();
        return mark;
    }
    [[gnu::always_inline]] const char* nextFieldEnd()
    {
        const char* mark = next();
        while (mark != m_end && *mark == '"')
            mark = next();
        return mark;
    }

    /// The quote that closes the field whose opening quote is the next mark; the end where none does,
    /// nullptr where more text must tell.
    [[gnu::always_inline]] const char* closingQuote(bool isLast, bool& hasEscapes, bool& isQuotedWhole)
    {
        next();
        for (;;) {
            const char* quote = nextQuote();
            // What follows a quote tells what it is, so that two more characters are needed.
            if (m_end - quote < 3 && !isLast)
                return nullptr;
            if (quote == m_end)
                return m_end;
            if (quote + 1 != m_end && quote[1] == '"') {
                hasEscapes = true;
                next();
            } else if (closes(quote + 1, isQuotedWhole)) {
                return quote;
            }
        }
    }

private:
    static constexpr size_t blockSize = 64;
    static_assert(padding >= blockSize);

    /// Whether a quote before `after` ends its field.
    bool closes(const char* after, bool& isQuotedWhole) const
    {
        if (after == m_end || *after == m_delimiter || *after == '\n')
            return true;
        if (*after == '\r')
            return after + 1 == m_end || after[1] == '\n';
        if (*after != ';')
            return false;
        while (after != m_end && *after == ';')
            ++after;
        isQuotedWhole = after == m_end || *after == '\n' || *after == '\r';
        return isQuotedWhole;
    }

    /// A bit for each mark of the block.
    [[gnu::always_inline]] std::uint64_t find() const
    {
        std::uint64_t found = 0;
#ifdef __SSE2__
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i lineFeed = _mm_set1_epi8('\n');
        for (size_t at = 0; at < blockSize; at += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(m_block + at));
            const __m128i marks =
                _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter),
                             _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, lineFeed)));
            found |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(marks))} << at;
        }
#else
        for (size_t at = 0; at < blockSize; ++at) {
            const char byte = m_block[at];
            const bool isMark = byte == m_delimiter || byte == '"' || byte == '\n';
            found |= std::uint64_t{isMark} << at;
        }
#endif
        return found;
    }

    const char* m_block;
    const char* m_end;
    char m_delimiter;
    std::uint64_t m_found;
};

const char* CsvScanner::scan(const char* at, const char* end, bool isLast, CsvRecord& record) const
{
    return scanRecord<true>(at, end, isLast, record);
}

const char* CsvScanner::scanWithoutQuotes(const char* at, const char* end, bool isLast,
                                          CsvRecord& record) const
{
    return scanRecord<false>(at, end, isLast, record);
}

template<bool hasQuotes>
const char* CsvScanner::scanRecord(const char* at, const char* end, bool isLast, CsvRecord& record) const
{
    record.fields.clear();
    record.isQuoteOpen = false;
    record.isQuotedWhole = false;
    Marks marks(at, end, m_delimiter);
    for (;;) {
        CsvField& field = record.fields.emplace_back(at);
        const char* stop = nullptr;
        const char* last = nullptr;
        if (hasQuotes && at < end && *at == '"') {
            ++field.data;
            last = marks.closingQuote(isLast, field.hasEscapes, record.isQuotedWhole);
            if (!last)
                return nullptr;
            record.isQuoteOpen = last == end;
            stop = last == end ? end : record.isQuotedWhole ? marks.nextLineFeed() : marks.nextFieldEnd();
        } else {
            stop = marks.nextFieldEnd();
            const bool endsLine = stop == end || *stop == '\n';
            last = endsLine && stop != at && stop[-1] == '\r' ? stop - 1 : stop;
            if (!hasQuotes && std::string_view(at, last) == "\"\"")
                last = at;
        }
        field.size = static_cast<std::uint32_t>(last - field.data);
        if (stop == end)
            return isLast ? end : nullptr;
        at = stop + 1;
        if (*stop == '\n')
            return at;
        if (at == end && !isLast)
            return nullptr;
    }
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
