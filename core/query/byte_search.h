// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vraem {

/// Finds a word in UTF-8 bytes without regard to the case of ASCII letters, many gigabytes a second: blocks
/// are sifted by two bytes of the word that are rare in text, in loops that compilers turn into vector code.
class ByteSearch
{
public:
    /// The word is folded (lower case) and not empty.
    explicit ByteSearch(std::string folded);

    /// Where the word next begins at or after a position; nullopt where it does not occur.
    std::optional<size_t> next(std::string_view bytes, size_t from) const;

private:
    bool isAt(const char* at) const;
    bool mayBeginIn(const char* block) const;
    bool mayBeginAt(const char* at) const;

    std::string m_word;
    size_t m_first;
    size_t m_second;
    /// Bit that tells upper from lower case, or 0 where the byte is no letter.
    char m_firstCase;
    char m_secondCase;
};

} // namespace vraem
