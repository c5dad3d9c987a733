// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_stream.h"
#include "chunk_parser.h"
#include "inspection.h"

namespace vraem {

/// What the beginning of a file tells: what inspect() says, and what the importer needs besides.
struct FileHead
{
    Inspection inspection;
    TableHeader header;
    /// Bytes before the header's record.
    size_t markLength = 0;
    /// Where in the text, after the mark, the first row starts; its line, from 1.
    size_t firstRow = 0;
    std::uint64_t firstLine = 1;
    /// Lines end in CR alone.
    bool hasLoneReturns = false;
};

FileHead readHead(const InputFile& file, const QString& fileName);

} // namespace vraem
