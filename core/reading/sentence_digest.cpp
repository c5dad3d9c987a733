// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence_digest.h"

#include "normalised_text.h"

#include <QCryptographicHash>

#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/unistr.h>

#include <memory>

namespace vraem {
namespace {

std::unique_ptr<icu::BreakIterator> makeSentenceIterator()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale english = icu::Locale::getEnglish();
    std::unique_ptr<icu::BreakIterator> plain(icu::BreakIterator::createSentenceInstance(english, status));
    std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createEmptyInstance(status));
    // ICU compares the last of several dotted letters ("S." stands for "U.S."), and its own list breaks after
    // them.
    for (const char16_t* abbreviation : {u"S.", u"Dr.", u"Mr.", u"St."})
        builder->suppressBreakAfter(icu::UnicodeString(abbreviation), status);
    std::unique_ptr<icu::BreakIterator> filtered(builder->build(plain.release(), status));
    return U_SUCCESS(status) ? std::move(filtered) : nullptr;
}

QChar folded(QChar c)
{
    switch (c.unicode()) {
    case u'‘':
    case u'’':
    case u'“':
    case u'”':
    case u'"':
        return u'\'';
    case u'–':
    case u'—':
        return u'-';
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

/// The sentences that share a code point with the span.
std::vector<ReportText::Span> sentencesOf(const ReportText& report, ReportText::Span span)
{
    std::vector<ReportText::Span> found;
    for (const ReportText::Span& paragraph : report.paragraphs()) {
        if (paragraph.start >= span.end || paragraph.end <= span.start)
            continue;
        std::ranges::copy_if(sentences(report, paragraph), std::back_inserter(found),
                             [&](const ReportText::Span& sentence) {
                                 return sentence.start < span.end && sentence.end > span.start;
                             });
    }
    return found;
}

} // namespace

std::vector<ReportText::Span> sentences(const ReportText& report, ReportText::Span paragraph)
{
    const QString text = report.text(paragraph);
    const icu::UnicodeString unicode(text.utf16(), static_cast<int32_t>(text.size()));
    const auto iterator = makeSentenceIterator();
    if (!iterator)
        return {paragraph};
    iterator->setText(unicode);
    std::vector<ReportText::Span> spans;
    int32_t from = iterator->first();
    for (int32_t to = iterator->next(); to != icu::BreakIterator::DONE; from = to, to = iterator->next()) {
        spans.push_back(
            {paragraph.start + unicode.countChar32(0, from), paragraph.start + unicode.countChar32(0, to)});
    }
    return spans;
}

QString foldForDigest(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    std::ranges::transform(plain, plain.begin(), folded);
    return plain.toCaseFolded();
}

QString normaliseForDigest(const QString& text)
{
    return foldForDigest(text).simplified();
}

QString sentenceDigest(const ReportText& report, ReportText::Span span)
{
    QStringList parts;
    for (const ReportText::Span& sentence : sentencesOf(report, span))
        parts.append(normaliseForDigest(report.text(sentence)));
    const QByteArray bytes = parts.join(u' ').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

SentencePosition positionInSentences(const ReportText& report, ReportText::Span span)
{
    const NormalisedText folded(report, sentencesAround(report, span));
    const ReportText::Span words = folded.foldedOf(span);
    return {words.start, words.end, folded.size()};
}

ReportText::Span sentencesAround(const ReportText& report, ReportText::Span span)
{
    const std::vector<ReportText::Span> parts = sentencesOf(report, span);
    if (parts.empty())
        return span;
    ReportText::Span around{parts.front().start, parts.back().end};
    const auto isSpace = [&](int i) { return QChar::isSpace(report.codePoints()[static_cast<size_t>(i)]); };
    while (around.start < around.end && isSpace(around.start))
        ++around.start;
    while (around.end > around.start && isSpace(around.end - 1))
        --around.end;
    return around;
}

} // namespace vraem
