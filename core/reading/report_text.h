// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QString>

#include <string>
#include <vector>

namespace vraem {

/// A report as it was published, addressed in Unicode code points from 0, ends exclusive.
class ReportText
{
public:
    struct Span
    {
        int start = 0;
        int end = 0;

        bool operator==(const Span&) const = default;
    };

    /// A UTF-8 file, at most 16 MiB; bytes that are no UTF-8 are an error, a byte order mark counts as a code
    /// point.
    static Result<ReportText> load(const QString& path);
    explicit ReportText(const QByteArray& utf8);

    int size() const { return static_cast<int>(m_codePoints.size()); }
    const std::u32string& codePoints() const { return m_codePoints; }
    /// The span must lie within the text.
    QString text(Span span) const;
    /// Non-empty lines, without their line ends; the first one is paragraph 1.
    const std::vector<Span>& paragraphs() const { return m_paragraphs; }
    /// 64 lower-case hex digits.
    const QString& sha256() const { return m_sha256; }

private:
    std::u32string m_codePoints;
    std::vector<Span> m_paragraphs;
    QString m_sha256;
};

} // namespace vraem
