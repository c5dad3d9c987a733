// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_reader.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

namespace vraem {
namespace {

/// A row beyond this is taken for a quote that was never closed.
constexpr size_t longestRow = 16U << 20;
/// Read beyond a chunk for the row that its end cuts.
constexpr size_t overlap = 64U << 10;

/// A character that separates fields in the text arena cannot stand in them.
void dropSeparators(char* at, size_t size)
{
    if (std::memchr(at, TextArena::separator, size) != nullptr)
        std::replace(at, at + size, TextArena::separator, ' ');
}

} // namespace

/// Whose chunk comes next, and where it must start.
struct TableReader::Turn
{
    std::atomic<qint64> nextChunk = 0;
    std::atomic<bool> isStopped = false;
    std::mutex mutex;
    std::condition_variable changed;
    qint64 chunk = 0;
    qint64 start = 0;
};

/// A stretch of the file in memory.
struct TableReader::Chunk
{
    /// Offsets in the file: of the first byte, and of the first that belongs to the next chunk.
    qint64 begin = 0;
    qint64 end = 0;
    /// Where rows were read from and to.
    qint64 start = 0;
    qint64 stop = 0;
    /// The bytes from `begin`, then padding.
    std::vector<char> bytes;
    size_t size = 0;
    bool isLast = false;

    std::string_view text() const { return {bytes.data(), size}; }
};

TableReader::TableReader(const ImportRequest& request, const InputFile& file, const FileHead& head,
                         const TablePlan& plan, RowCollector& collector, size_t chunkBytes)
    : m_request(request), m_file(file), m_head(head), m_plan(plan), m_collector(collector),
      m_chunkBytes(chunkBytes)
{}

bool TableReader::read()
{
    const TextEncoding encoding = m_head.inspection.encoding;
    const bool isPlain = (encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf8WithBom) &&
                         !m_head.inspection.isCompressed && !m_head.hasLoneReturns;
    const auto chunks = static_cast<size_t>(m_file.size()) / m_chunkBytes + 1;
    const size_t workers =
        isPlain ? std::clamp<size_t>(static_cast<size_t>(std::max(m_request.threads, 1)), 1, chunks) : 1;
    for (size_t worker = 0; worker < workers; ++worker)
        m_parsers.push_back(std::make_unique<ChunkParser>(m_plan));
    return isPlain ? readParallel(workers) : readStream();
}

std::vector<Vocabulary> TableReader::takeVocabularies()
{
    std::vector<Vocabulary> vocabularies;
    for (const auto& parser : m_parsers)
        vocabularies.push_back(parser->takeVocabulary());
    m_parsers.clear();
    return vocabularies;
}

bool TableReader::readParallel(size_t workers)
{
    Turn turn;
    turn.start = static_cast<qint64>(m_head.markLength + m_head.firstRow);
    {
        std::vector<std::jthread> threads;
        for (size_t worker = 1; worker < workers; ++worker)
            threads.emplace_back([this, worker, &turn] { work(worker, turn); });
        work(0, turn);
    }
    return !turn.isStopped;
}

/// Takes chunk by chunk. Where a chunk's first row starts is a guess until the chunk before it is done: where
/// the guess was wrong, the chunk is read once more.
void TableReader::work(size_t worker, Turn& turn)
{
    ChunkParser& parser = *m_parsers[worker];
    const auto chunkBytes = static_cast<qint64>(m_chunkBytes);
    const qint64 first = static_cast<qint64>(m_head.markLength + m_head.firstRow);
    Chunk chunk;
    for (;;) {
        const qint64 number = turn.nextChunk++;
        chunk.begin = first + number * chunkBytes;
        chunk.end = std::min(chunk.begin + chunkBytes, m_file.size());
        if (chunk.begin >= m_file.size())
            return;
        if (!turn.isStopped)
            readChunk(parser, chunk);
        if (isCancelled())
            turn.isStopped = true;
        std::unique_lock lock(turn.mutex);
        turn.changed.wait(lock, [&] { return turn.chunk == number || turn.isStopped; });
        if (turn.isStopped) {
            turn.changed.notify_all();
            return;
        }
        if (turn.start < chunk.end) {
            if (chunk.start != turn.start)
                parseChunk(parser, chunk, turn.start);
            const auto from = static_cast<size_t>(chunk.start - chunk.begin);
            const auto length = static_cast<size_t>(chunk.stop - chunk.start);
            m_collector.append(parser.rows(), chunk.text().substr(from, length), worker,
                               static_cast<std::uint64_t>(m_file.size() - chunk.stop));
            turn.start = chunk.stop;
            progress(chunk.stop);
        }
        ++turn.chunk;
        turn.changed.notify_all();
    }
}

/// Reads the chunk, and its rows from where they seem to start.
void TableReader::readChunk(ChunkParser& parser, Chunk& chunk) const
{
    chunk.size = 0;
    chunk.start = -1;
    load(chunk, chunk.end + static_cast<qint64>(overlap));
    const bool isFirst = chunk.begin == static_cast<qint64>(m_head.markLength + m_head.firstRow);
    const auto guess = isFirst ? std::optional<size_t>(0) : parser.guessStart(chunk.text());
    if (guess && chunk.begin + static_cast<qint64>(*guess) < chunk.end)
        parseChunk(parser, chunk, chunk.begin + static_cast<qint64>(*guess));
}

void TableReader::parseChunk(ChunkParser& parser, Chunk& chunk, qint64 start) const
{
    const auto from = static_cast<size_t>(start - chunk.begin);
    const auto stopAt = static_cast<size_t>(chunk.end - start);
    parser.start();
    size_t at = 0;
    for (;;) {
        const std::string_view text = chunk.text().substr(from);
        at = parser.parse(text, at, stopAt, chunk.isLast);
        if (at >= stopAt || chunk.isLast || isCancelled())
            break;
        if (text.size() - at > longestRow)
            at = parser.parse(text, at, at + 1, true);
        else
            load(chunk, chunk.begin + static_cast<qint64>(chunk.size + std::max(overlap, text.size() - at)));
    }
    chunk.start = start;
    chunk.stop = start + static_cast<qint64>(at);
}

/// Reads on up to an offset of the file.
void TableReader::load(Chunk& chunk, qint64 upTo) const
{
    const qint64 end = std::min(upTo, m_file.size());
    const auto wanted = static_cast<size_t>(end - chunk.begin);
    if (chunk.bytes.size() < wanted + CsvScanner::padding)
        chunk.bytes.resize(wanted + CsvScanner::padding);
    char* to = chunk.bytes.data() + chunk.size;
    const size_t got = m_file.readAt(chunk.begin + static_cast<qint64>(chunk.size), to, wanted - chunk.size);
    dropSeparators(to, got);
    // A file that shrinks while it is read ends there.
    chunk.isLast = end == m_file.size() || got < wanted - chunk.size;
    chunk.size += got;
}

/// Reads a text that only its beginning leads into: unpacked or recoded on the way.
bool TableReader::readStream()
{
    const Inspection& inspection = m_head.inspection;
    const auto stream = recode(openStream(m_file, inspection.isCompressed), inspection.encoding,
                               m_head.markLength, m_head.hasLoneReturns);
    ChunkParser& parser = *m_parsers.front();
    std::string buffer;
    size_t size = 0;
    size_t skipped = m_head.firstRow;
    for (bool isLast = false; !isLast;) {
        if (isCancelled())
            return false;
        buffer.resize(size);
        stream->read(buffer, m_chunkBytes);
        isLast = buffer.size() == size;
        dropSeparators(buffer.data() + size, buffer.size() - size);
        size = buffer.size();
        buffer.resize(size + CsvScanner::padding);
        if (size < skipped && !isLast)
            continue;
        const std::string_view text = std::string_view(buffer.data(), size).substr(std::exchange(skipped, 0));
        parser.start();
        size_t at = parser.parse(text, 0, text.size(), isLast);
        while (!isLast && text.size() - at > longestRow)
            at = parser.parse(text, parser.parse(text, at, at + 1, true), text.size(), false);
        const auto bytesLeft =
            static_cast<std::uint64_t>(std::max<qint64>(m_file.size() - stream->position(), 0));
        m_collector.append(parser.rows(), text.substr(0, at), 0, bytesLeft);
        progress(stream->position());
        const std::string_view rest = text.substr(at);
        std::memmove(buffer.data(), rest.data(), rest.size());
        size = rest.size();
    }
    m_isDamaged = stream->isDamaged();
    return true;
}

void TableReader::progress(qint64 bytes)
{
    if (m_request.onProgress)
        m_request.onProgress({bytes, m_file.size(), static_cast<qint64>(m_collector.rows().size())});
}

} // namespace vraem
