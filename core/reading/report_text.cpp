// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace vraem {
namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

bool isBlank(const std::u32string& text, ReportText::Span line)
{
    return std::all_of(text.begin() + line.start, text.begin() + line.end,
                       [](char32_t c) { return QChar::isSpace(c); });
}

} // namespace

Result<ReportText> ReportText::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, {{IssueCode::CannotRead, path, {}, file.errorString(), {}}}};
    if (file.size() > largestFile)
        return {
            std::nullopt,
            {{IssueCode::CannotRead, path, {}, QString::number(file.size()), QStringLiteral("<= 16 MiB")}}};
    const QByteArray bytes = file.readAll();
    if (!bytes.isValidUtf8())
        return {std::nullopt, {{IssueCode::NotUtf8, path, {}, {}, QStringLiteral("UTF-8")}}};
    return {ReportText(bytes), {}};
}

ReportText::ReportText(const QByteArray& utf8)
    : m_sha256(QString::fromLatin1(QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex()))
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    m_codePoints = QString(decoder(utf8)).toStdU32String();
    int start = 0;
    for (int i = 0; i <= size(); ++i) {
        const bool isEnd = i == size() || m_codePoints[static_cast<size_t>(i)] == U'\n';
        if (!isEnd)
            continue;
        const bool hasReturn = i > start && m_codePoints[static_cast<size_t>(i - 1)] == U'\r';
        const Span line{start, hasReturn ? i - 1 : i};
        if (!isBlank(m_codePoints, line))
            m_paragraphs.push_back(line);
        start = i + 1;
    }
}

QString ReportText::text(Span span) const
{
    return QString::fromUcs4(m_codePoints.data() + span.start, span.end - span.start);
}

} // namespace vraem
