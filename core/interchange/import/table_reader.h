// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_head.h"
#include "import.h"
#include "row_collector.h"

namespace vraem {

/// Reads all rows of a file into a collector. `chunkBytes` is how much a worker takes at once.
class TableReader
{
public:
    TableReader(const ImportRequest& request, const InputFile& file, const FileHead& head,
                const TablePlan& plan, RowCollector& collector, size_t chunkBytes);

    /// False where it was cancelled. UTF-8 that is not packed is read by all threads at once, anything else
    /// by one.
    bool read();
    /// The file ended too early for what it should be: a damaged archive.
    bool isDamaged() const { return m_isDamaged; }
    std::vector<Vocabulary> takeVocabularies();

private:
    struct Turn;
    struct Chunk;

    bool readParallel(size_t workers);
    bool readStream();
    void work(size_t worker, Turn& turn);
    void readChunk(ChunkParser& parser, Chunk& chunk) const;
    void parseChunk(ChunkParser& parser, Chunk& chunk, qint64 start) const;
    void load(Chunk& chunk, qint64 upTo) const;
    void progress(qint64 bytes);
    bool isCancelled() const { return m_request.cancel.stop_requested(); }

    const ImportRequest& m_request;
    const InputFile& m_file;
    const FileHead& m_head;
    const TablePlan& m_plan;
    RowCollector& m_collector;
    size_t m_chunkBytes;
    std::vector<std::unique_ptr<ChunkParser>> m_parsers;
    bool m_isDamaged = false;
};

} // namespace vraem
