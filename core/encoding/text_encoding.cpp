// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>

namespace vraem {
namespace {

/// Characters of the codes 0x80 to 0x9F.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

unsigned byteAt(std::string_view text, size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

void appendCodePoint(std::string& utf8, char32_t code)
{
    const auto add = [&](unsigned byte) { utf8.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0U | (code >> 6));
        add(0x80U | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0U | (code >> 12));
        add(0x80U | ((code >> 6) & 0x3F));
        add(0x80U | (code & 0x3F));
    } else {
        add(0xF0U | (code >> 18));
        add(0x80U | ((code >> 12) & 0x3F));
        add(0x80U | ((code >> 6) & 0x3F));
        add(0x80U | (code & 0x3F));
    }
}

/// Bytes of the UTF-8 character at a position: 0 where there is none; past the end where it is cut off.
size_t characterLength(std::string_view text, size_t at)
{
    const unsigned lead = byteAt(text, at);
    const size_t length = lead < 0x80   ? 1
                          : lead < 0xC2 ? 0
                          : lead < 0xE0 ? 2
                          : lead < 0xF0 ? 3
                          : lead < 0xF5 ? 4
                                        : 0;
    for (size_t i = 1; i < length && at + i < text.size(); ++i) {
        const unsigned next = byteAt(text, at + i);
        const bool isTooShort = i == 1 && ((lead == 0xE0 && next < 0xA0) || (lead == 0xF0 && next < 0x90));
        const bool isOutside = i == 1 && ((lead == 0xED && next > 0x9F) || (lead == 0xF4 && next > 0x8F));
        if (next < 0x80 || next > 0xBF || isTooShort || isOutside)
            return 0;
    }
    return length;
}

size_t asciiPrefix(std::string_view text, size_t at)
{
    constexpr std::uint64_t highBits = 0x8080808080808080ULL;
    std::uint64_t word = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::memcpy(&word, text.data() + at, 8);
        if ((word & highBits) != 0)
            break;
    }
    while (at < text.size() && byteAt(text, at) < 0x80)
        ++at;
    return at;
}

/// Where the first byte is that belongs to no character; the size where all do. A character cut off at the
/// end does.
size_t validPrefix(std::string_view text)
{
    size_t at = asciiPrefix(text, 0);
    while (at < text.size()) {
        const size_t length = characterLength(text, at);
        if (length == 0)
            return at;
        at = asciiPrefix(text, std::min(at + length, text.size()));
    }
    return text.size();
}

std::optional<TextEncoding> utf16ByZeros(std::string_view text)
{
    std::array<size_t, 2> zeros{};
    const size_t size = std::min<size_t>(text.size() & ~size_t{1}, 4096);
    for (size_t at = 0; at < size; ++at)
        zeros[at % 2] += text[at] == '\0' ? 1 : 0;
    const auto isMost = [&](size_t count) { return size >= 4 && count * 10 >= size / 2 * 7; };
    if (isMost(zeros[1]) && zeros[0] * 10 < size)
        return TextEncoding::Utf16LittleEndian;
    if (isMost(zeros[0]) && zeros[1] * 10 < size)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

} // namespace

TextEncoding detectEncoding(std::string_view beginning)
{
    if (beginning.starts_with("\xEF\xBB\xBF"))
        return TextEncoding::Utf8WithBom;
    if (beginning.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (beginning.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (const auto utf16 = utf16ByZeros(beginning))
        return *utf16;
    if (validPrefix(beginning) == beginning.size())
        return TextEncoding::Utf8;
    const bool hasWindowsCodes = std::ranges::any_of(beginning, [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code >= 0x80 && code < 0xA0;
    });
    return hasWindowsCodes ? TextEncoding::Windows1252 : TextEncoding::Latin1;
}

size_t markLength(TextEncoding encoding, std::string_view beginning)
{
    if (encoding == TextEncoding::Utf8WithBom)
        return 3;
    return beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF") ? 2 : 0;
}

bool isUtf8(std::string_view text)
{
    size_t at = asciiPrefix(text, 0);
    while (at < text.size()) {
        const size_t length = characterLength(text, at);
        if (length == 0 || at + length > text.size())
            return false;
        at = asciiPrefix(text, at + length);
    }
    return true;
}

bool isUtf8UpToCut(std::string_view text)
{
    return validPrefix(text) == text.size();
}

void appendWindows1252(std::string& utf8, std::string_view text)
{
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        appendCodePoint(utf8, code >= 0x80 && code < 0xA0 ? windows1252[code - 0x80U] : char16_t{code});
    }
}

std::string mixedToUtf8(std::string_view text)
{
    std::string utf8;
    for (size_t at = 0; at < text.size();) {
        const size_t length = characterLength(text, at);
        if (length == 0 || at + length > text.size())
            appendWindows1252(utf8, text.substr(at++, 1));
        else
            utf8.append(text, std::exchange(at, at + length), length);
    }
    return utf8;
}

void Recoder::append(std::string& utf8, std::string_view bytes)
{
    if (m_encoding == TextEncoding::Latin1 || m_encoding == TextEncoding::Windows1252) {
        appendWindows1252(utf8, bytes);
        return;
    }
    if (m_encoding == TextEncoding::Utf8 || m_encoding == TextEncoding::Utf8WithBom) {
        utf8.append(bytes);
        return;
    }
    const bool isLittle = m_encoding == TextEncoding::Utf16LittleEndian;
    size_t at = 0;
    if (!m_rest.empty() && !bytes.empty()) {
        const unsigned first = byteAt(m_rest, 0);
        const unsigned second = byteAt(bytes, at++);
        m_rest.clear();
        appendUnit(utf8, static_cast<char16_t>(isLittle ? first | (second << 8) : second | (first << 8)));
    }
    for (; at + 2 <= bytes.size(); at += 2) {
        const unsigned first = byteAt(bytes, at);
        const unsigned second = byteAt(bytes, at + 1);
        appendUnit(utf8, static_cast<char16_t>(isLittle ? first | (second << 8) : second | (first << 8)));
    }
    m_rest.append(bytes.substr(std::min(at, bytes.size())));
}

void Recoder::appendUnit(std::string& utf8, char16_t unit)
{
    const bool isLow = unit >= 0xDC00 && unit < 0xE000;
    const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
    if (m_highSurrogate != 0 && isLow) {
        const auto high = static_cast<char32_t>(std::exchange(m_highSurrogate, u'\0') - 0xD800);
        appendCodePoint(utf8, 0x10000 + (high << 10) + static_cast<char32_t>(unit - 0xDC00));
        return;
    }
    if (m_highSurrogate != 0)
        appendDamage(utf8);
    m_highSurrogate = isHigh ? unit : u'\0';
    if (isLow)
        appendDamage(utf8);
    else if (!isHigh)
        appendCodePoint(utf8, unit);
}

void Recoder::appendDamage(std::string& utf8)
{
    m_hasDamage = true;
    appendCodePoint(utf8, 0xFFFD);
}

void Recoder::finish(std::string& utf8)
{
    if (m_highSurrogate != 0 || !m_rest.empty())
        appendDamage(utf8);
    m_highSurrogate = 0;
    m_rest.clear();
}

} // namespace vraem
