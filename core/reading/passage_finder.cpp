// SPDX-License-Identifier: GPL-3.0-or-later
#include "passage_finder.h"

#include <QCryptographicHash>

#include <map>

namespace vraem {
namespace {

const QByteArray bullet = QByteArrayLiteral("\xe2\x80\xa2 ");
constexpr int bulletLength = 2;

} // namespace

PassageFinder::PassageFinder(const ReportText& report)
    : m_report(report), m_text(report, {0, report.size()}),
      m_utf8(QString::fromStdU32String(m_text.text()).toUtf8())
{
    m_bytes.reserve(m_text.text().size() + 1);
    qsizetype byte = 0;
    bool isAfterSpace = true;
    for (const char32_t c : m_text.text()) {
        if (isAfterSpace)
            m_wordStarts.push_back(static_cast<int>(m_bytes.size()));
        isAfterSpace = c == U' ';
        m_bytes.push_back(byte);
        byte += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    m_bytes.push_back(byte);
}

std::vector<std::optional<FoundPassage>> PassageFinder::find(const std::vector<Locator>& locators,
                                                             const std::stop_token& cancel) const
{
    std::map<QString, std::optional<Match>> matches;
    std::vector<std::optional<FoundPassage>> found;
    for (const Locator& locator : locators) {
        if (!locator.inSentence || cancel.stop_requested()) {
            found.emplace_back(std::nullopt);
            continue;
        }
        auto known = matches.find(locator.sentenceDigest);
        if (known == matches.end()) {
            const QByteArray digest = QByteArray::fromHex(locator.sentenceDigest.toLatin1());
            known =
                matches
                    .emplace(locator.sentenceDigest, findDigest(digest, locator.inSentence->length, cancel))
                    .first;
        }
        const std::optional<Match>& match = known->second;
        found.push_back(match ? std::optional(passageAt(*match, *locator.inSentence)) : std::nullopt);
    }
    return found;
}

std::optional<PassageFinder::Match> PassageFinder::findDigest(const QByteArray& digest, int length,
                                                              const std::stop_token& cancel) const
{
    constexpr int wordsBetweenLooks = 4096;
    int untilLook = wordsBetweenLooks;
    for (const int start : m_wordStarts) {
        if (--untilLook == 0 && cancel.stop_requested())
            return std::nullopt;
        untilLook = untilLook == 0 ? wordsBetweenLooks : untilLook;
        const ReportText::Span whole{start, start + length};
        if (isMatch(whole, false, digest))
            return Match{whole, 0};
        const ReportText::Span withoutBullet{start, whole.end - bulletLength};
        if (isMatch(withoutBullet, true, digest))
            return Match{withoutBullet, bulletLength};
    }
    return std::nullopt;
}

bool PassageFinder::isMatch(ReportText::Span folded, bool withBullet, const QByteArray& digest) const
{
    if (folded.end <= folded.start || folded.end > m_text.size())
        return false;
    const auto at = [this](int i) { return m_text.text()[static_cast<size_t>(i)]; };
    const bool endsWithWord =
        at(folded.end - 1) != U' ' && (folded.end == m_text.size() || at(folded.end) == U' ');
    if (!endsWithWord)
        return false;
    const qsizetype first = m_bytes[static_cast<size_t>(folded.start)];
    const QByteArrayView sentence(m_utf8.constData() + first,
                                  m_bytes[static_cast<size_t>(folded.end)] - first);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (withBullet)
        hash.addData(bullet);
    hash.addData(sentence);
    return hash.resultView() == digest;
}

FoundPassage PassageFinder::passageAt(const Match& match, const SentencePosition& position) const
{
    const auto clamped = [&](int inSentence) {
        return std::clamp(match.folded.start + inSentence - match.lostBullet, match.folded.start,
                          match.folded.end);
    };
    ReportText::Span words{clamped(position.start), clamped(position.end)};
    if (words.end <= words.start)
        words = match.folded;
    return {m_text.originOf(match.folded), m_text.originOf(words)};
}

} // namespace vraem
