// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalised_text.h"

#include "sentence_digest.h"

#include <algorithm>

namespace vraem {
namespace {

bool isInvisible(char32_t c)
{
    return c == U'\u00ad' || (c >= U'\u200b' && c <= U'\u200d') || c == U'\u2060' || c == U'\ufeff';
}

bool isPlainAscii(char32_t c)
{
    return c > U' ' && c < U'\u007f' && c != U'"';
}

} // namespace

NormalisedText::NormalisedText(const ReportText& report, ReportText::Span span)
{
    const std::u32string& source = report.codePoints();
    const auto at = [&](int i) { return source[static_cast<size_t>(i)]; };
    for (int i = span.start; i < span.end;) {
        int end = i + 1;
        while (end < span.end && (QChar::isMark(at(end)) || isInvisible(at(end))))
            ++end;
        const bool isAlone = end == i + 1;
        if (isAlone && isPlainAscii(at(i)))
            append(QChar::toCaseFolded(at(i)), {i, end});
        else if (QChar::isSpace(at(i)))
            append(U' ', {i, end});
        else
            appendCluster(source.substr(static_cast<size_t>(i), static_cast<size_t>(end - i)), {i, end});
        i = end;
    }
    if (!m_text.empty() && m_text.back() == U' ') {
        m_text.pop_back();
        m_origins.pop_back();
    }
}

void NormalisedText::append(char32_t folded, ReportText::Span origin)
{
    const bool isSpace = folded == U' ';
    if (isSpace && m_text.empty())
        return;
    if (isSpace && m_text.back() == U' ') {
        m_origins.back().end = origin.end;
        return;
    }
    m_text.push_back(folded);
    m_origins.push_back(origin);
}

void NormalisedText::appendCluster(const std::u32string& cluster, ReportText::Span origin)
{
    std::u32string visible = cluster;
    std::erase_if(visible, isInvisible);
    if (visible.empty())
        return;
    const QString folded =
        foldForDigest(QString::fromUcs4(visible.data(), static_cast<qsizetype>(visible.size())));
    for (const char32_t c : folded.toStdU32String())
        append(c, origin);
}

ReportText::Span NormalisedText::originOf(ReportText::Span folded) const
{
    return {m_origins[static_cast<size_t>(folded.start)].start,
            m_origins[static_cast<size_t>(folded.end - 1)].end};
}

ReportText::Span NormalisedText::foldedOf(ReportText::Span original) const
{
    const auto isBefore = [](const ReportText::Span& origin, int at) { return origin.end <= at; };
    const auto first = std::lower_bound(m_origins.begin(), m_origins.end(), original.start, isBefore);
    const auto last = std::find_if(
        first, m_origins.end(), [&](const ReportText::Span& origin) { return origin.start >= original.end; });
    ReportText::Span span{static_cast<int>(first - m_origins.begin()),
                          static_cast<int>(last - m_origins.begin())};
    const auto isSpace = [this](int i) { return m_text[static_cast<size_t>(i)] == U' '; };
    while (span.start < span.end && isSpace(span.start))
        ++span.start;
    while (span.end > span.start && isSpace(span.end - 1))
        --span.end;
    return span;
}

} // namespace vraem
