// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enum_names.h"

namespace vraem {

/// What citations can be written as. Chicago and APA are set by pandoc, a program of its own.
enum class CitationFormat
{
    Plain,
    Markdown,
    /// For biblatex and biber, in UTF-8.
    BibTex,
    Ris,
    CslJson,
    Chicago,
    Apa
};

template<>
struct EnumNames<CitationFormat>
{
    static constexpr auto names =
        std::to_array<const char*>({"plain", "markdown", "bibtex", "ris", "csl-json", "chicago", "apa"});
};

} // namespace vraem
