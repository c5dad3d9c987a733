// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_stream.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace vraem {
namespace {

class FileStream : public ByteStream
{
public:
    explicit FileStream(const InputFile& file) : m_file(file) {}

    void read(std::string& to, size_t count) override
    {
        const size_t before = to.size();
        to.resize(before + count);
        to.resize(before + m_file.readAt(m_position, to.data() + before, count));
        m_position += static_cast<qint64>(to.size() - before);
    }
    qint64 position() const override { return m_position; }

private:
    const InputFile& m_file;
    qint64 m_position = 0;
};

/// All members of a gzip file, one behind the other (RFC 1952).
class GzipStream : public ByteStream
{
public:
    explicit GzipStream(const InputFile& file) : m_packed(file)
    {
        constexpr int gzipOnly = 15 + 16;
        m_isDamaged = inflateInit2(&m_state, gzipOnly) != Z_OK;
    }
    ~GzipStream() override { inflateEnd(&m_state); }
    GzipStream(const GzipStream&) = delete;
    GzipStream& operator=(const GzipStream&) = delete;

    void read(std::string& to, size_t count) override
    {
        const size_t before = to.size();
        to.resize(before + count);
        m_state.next_out = reinterpret_cast<Bytef*>(to.data() + before);
        m_state.avail_out = static_cast<uInt>(count);
        while (m_state.avail_out > 0 && !m_isDamaged && !m_isAtEnd)
            step();
        to.resize(to.size() - m_state.avail_out);
    }
    qint64 position() const override { return m_packed.position(); }
    bool isDamaged() const override { return m_isDamaged; }

private:
    void step()
    {
        if (m_state.avail_in == 0) {
            m_input.clear();
            m_packed.read(m_input, 1U << 18);
            m_state.next_in = reinterpret_cast<Bytef*>(m_input.data());
            m_state.avail_in = static_cast<uInt>(m_input.size());
        }
        if (m_state.avail_in == 0) {
            // Padding after the last member is no damage, a member without its end is.
            m_isAtEnd = true;
            m_isDamaged = m_isWithinMember;
            return;
        }
        m_isWithinMember = true;
        const int result = inflate(&m_state, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            m_isWithinMember = false;
            inflateReset(&m_state);
        } else if (result != Z_OK) {
            m_isDamaged = true;
        }
    }

    FileStream m_packed;
    z_stream m_state{};
    std::string m_input;
    bool m_isWithinMember = false;
    bool m_isAtEnd = false;
    bool m_isDamaged = false;
};

class RecodedStream : public ByteStream
{
public:
    RecodedStream(std::unique_ptr<ByteStream> stream, TextEncoding encoding, size_t skipped,
                  bool hasLoneReturns)
        : m_stream(std::move(stream)), m_recoder(encoding), m_skipped(skipped),
          m_hasLoneReturns(hasLoneReturns)
    {}

    void read(std::string& to, size_t count) override
    {
        const size_t before = to.size();
        while (to.size() == before && !m_isAtEnd) {
            m_raw.clear();
            m_stream->read(m_raw, count);
            m_isAtEnd = m_raw.empty();
            const size_t skipped = std::min(m_skipped, m_raw.size());
            m_skipped -= skipped;
            m_recoder.append(to, std::string_view(m_raw).substr(skipped));
            if (m_isAtEnd)
                m_recoder.finish(to);
        }
        if (m_hasLoneReturns)
            std::replace(to.begin() + static_cast<std::ptrdiff_t>(before), to.end(), '\r', '\n');
    }
    qint64 position() const override { return m_stream->position(); }
    bool isDamaged() const override { return m_stream->isDamaged(); }

private:
    std::unique_ptr<ByteStream> m_stream;
    Recoder m_recoder;
    std::string m_raw;
    size_t m_skipped;
    bool m_hasLoneReturns;
    bool m_isAtEnd = false;
};

} // namespace

InputFile::InputFile(const QString& path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
{
    struct stat status{};
    if (m_descriptor >= 0 && fstat(m_descriptor, &status) == 0) {
        m_size = status.st_size;
        if (!S_ISDIR(status.st_mode))
            return;
        errno = EISDIR;
        ::close(m_descriptor);
        m_descriptor = -1;
    }
    m_error = QString::fromLocal8Bit(std::strerror(errno));
}

InputFile::~InputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

size_t InputFile::readAt(qint64 offset, char* to, size_t count) const
{
    size_t total = 0;
    while (total < count) {
        const ssize_t got =
            pread(m_descriptor, to + total, count - total, offset + static_cast<qint64>(total));
        if (got == 0 || (got < 0 && errno != EINTR))
            break;
        total += got > 0 ? static_cast<size_t>(got) : 0;
    }
    return total;
}

bool isGzip(std::string_view beginning)
{
    return beginning.starts_with("\x1F\x8B\x08");
}

std::unique_ptr<ByteStream> openStream(const InputFile& file, bool isCompressed)
{
    if (isCompressed)
        return std::make_unique<GzipStream>(file);
    return std::make_unique<FileStream>(file);
}

std::unique_ptr<ByteStream> recode(std::unique_ptr<ByteStream> stream, TextEncoding encoding, size_t skipped,
                                   bool hasLoneReturns)
{
    return std::make_unique<RecodedStream>(std::move(stream), encoding, skipped, hasLoneReturns);
}

} // namespace vraem
