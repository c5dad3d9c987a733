// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vraem {

/// Finds a word in UTF-8 bytes without regard to the case of ASCII letters, many gigabytes a second: where it
/// may begin is sifted by two bytes of the word that are rare in text, many places at a time.
class ByteSearch
{
public:
    /// The word is folded (lower case) and not empty.
    explicit ByteSearch(std::string folded);

    /// Where the word next begins at or after a position; nullopt where it does not occur.
    std::optional<size_t> next(std::string_view bytes, size_t from) const;

private:
    class Sieve;

    bool isAt(const char* at) const;

    std::string m_word;
    size_t m_first;
    size_t m_second;
};

} // namespace vraem
