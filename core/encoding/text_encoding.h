// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/enum_names.h"

#include <string>
#include <string_view>

namespace vraem {

/// How the bytes of a file were read as text.
enum class TextEncoding
{
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
    Latin1,
    Windows1252
};

template<>
struct EnumNames<TextEncoding>
{
    static constexpr auto names = std::to_array<const char*>(
        {"UTF-8", "UTF-8 with BOM", "UTF-16 LE", "UTF-16 BE", "ISO 8859-1", "Windows-1252"});
};

/// The encoding of a file by its first bytes: by byte order mark, by the zero bytes that UTF-16 has in text
/// of Latin letters, as UTF-8 where it is valid (a character cut off at the end is), else as Windows-1252, or
/// ISO 8859-1 where none of the 32 codes occurs in which the two differ.
TextEncoding detectEncoding(std::string_view beginning);

/// Bytes of the byte order mark that the encoding says is there.
size_t markLength(TextEncoding encoding, std::string_view beginning);

/// Whether all of it is UTF-8 (RFC 3629).
bool isUtf8(std::string_view text);
/// The same, but for a character that the end cuts off.
bool isUtf8UpToCut(std::string_view text);

/// Windows-1252 as UTF-8 (WHATWG table: the five codes without a character stand for themselves).
void appendWindows1252(std::string& utf8, std::string_view text);

/// Keeps what is UTF-8 and reads the other bytes as Windows-1252.
std::string mixedToUtf8(std::string_view text);

/// Turns a stream of text into UTF-8 piece by piece; a character may be cut between two pieces.
class Recoder
{
public:
    explicit Recoder(TextEncoding encoding) : m_encoding(encoding) {}
    /// Appends to utf8. What is no character becomes U+FFFD.
    void append(std::string& utf8, std::string_view bytes);
    /// Bytes that made no character.
    bool hasDamage() const { return m_hasDamage; }
    /// To be called at the end: a character may be unfinished.
    void finish(std::string& utf8);

private:
    void appendUnit(std::string& utf8, char16_t unit);
    void appendDamage(std::string& utf8);

    TextEncoding m_encoding;
    std::string m_rest;
    char16_t m_highSurrogate = 0;
    bool m_hasDamage = false;
};

} // namespace vraem
