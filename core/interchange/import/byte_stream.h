// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding/text_encoding.h"

#include <QString>

#include <memory>

namespace vraem {

/// A file open for reading at any offset, from several threads at once.
class InputFile
{
public:
    explicit InputFile(const QString& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    /// What the system said, where it could not be opened or read.
    QString error() const { return m_error; }
    qint64 size() const { return m_size; }
    /// Reads up to `count` bytes at an offset; fewer only at the end of the file, or after an error.
    size_t readAt(qint64 offset, char* to, size_t count) const;

private:
    int m_descriptor = -1;
    qint64 m_size = 0;
    QString m_error;
};

/// Bytes one behind the other.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// Appends about `count` bytes; none only at the end.
    virtual void read(std::string& to, size_t count) = 0;
    /// How far it has come in the file on disk.
    virtual qint64 position() const = 0;
    /// What is wrong with the file, where it ended early for that.
    virtual bool isDamaged() const { return false; }
};

bool isGzip(std::string_view beginning);

/// The file's bytes, unpacked where they are gzip.
std::unique_ptr<ByteStream> openStream(const InputFile& file, bool isCompressed);

/// The text of a stream as UTF-8 without byte order mark, every line ended by LF where the file ends its
/// lines by CR alone.
std::unique_ptr<ByteStream> recode(std::unique_ptr<ByteStream> stream, TextEncoding encoding, size_t skipped,
                                   bool hasLoneReturns);

} // namespace vraem
