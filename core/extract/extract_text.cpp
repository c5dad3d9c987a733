// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract_text.h"

#include "html_text.h"
#include "pdf_text.h"
#include "text_decoding.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qsizetype mostCharacters = 8'000'000;

/// Text of a page that seldom fills its lines to the last character.
constexpr double pageSlack = 0.15;

bool isBinary(const QByteArray& bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 65536)).contains('\0') && !hasUtf16Mark(bytes);
}

Result<QString> textOf(const QByteArray& bytes, const QString& file)
{
    switch (kindOfCopy(bytes)) {
    case CopyKind::Pdf: {
        Result<QString> text = pdfText(bytes, file);
        if (text)
            *text = joinWrappedLines(*text, pageSlack);
        return text;
    }
    case CopyKind::Html:
        return {htmlText(decodedPage(bytes)), {}};
    case CopyKind::Text:
        break;
    }
    if (isBinary(bytes))
        return {std::nullopt, {{IssueCode::DamagedCopy, file}}};
    return {joinWrappedLines(decodedText(bytes), 0), {}};
}

} // namespace

CopyKind kindOfCopy(const QByteArray& bytes)
{
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return CopyKind::Pdf;
    const QByteArray head =
        decodedPage(bytes.first(std::min<qsizetype>(bytes.size(), 4096))).toLower().toUtf8();
    for (const char* sign :
         {"<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<meta", "<article"}) {
        if (head.contains(sign))
            return CopyKind::Html;
    }
    return CopyKind::Text;
}

Result<QString> extractText(const QByteArray& bytes, const QString& file)
{
    if (bytes.isEmpty())
        return {std::nullopt, {{IssueCode::EmptyFile, file}}};
    Result<QString> text = textOf(bytes, file);
    if (!text)
        return text;
    if (text->size() > mostCharacters)
        return {std::nullopt,
                {{IssueCode::ReadingStopped,
                  file,
                  {},
                  QString::number(text->size()),
                  u"<= %1"_s.arg(mostCharacters)}}};
    if (text->trimmed().isEmpty())
        return {std::nullopt, {{IssueCode::NoTextInCopy, file}}};
    return text;
}

QString joinWrappedLines(const QString& text, double slack)
{
    constexpr qsizetype narrowestWrapped = 40;
    constexpr qsizetype widestWrapped = 200;
    const QStringList lines = text.split(u'\n');
    qsizetype width = 0;
    for (const QString& line : lines)
        width = std::max(width, line.trimmed().size());
    if (width < narrowestWrapped || width > widestWrapped)
        return text;
    const double full = static_cast<double>(width) * (1 - slack);
    QString joined;
    qsizetype lastLength = 0;
    for (const QString& line : lines) {
        const QString words = line.trimmed();
        const qsizetype firstWord = words.indexOf(u' ') < 0 ? words.size() : words.indexOf(u' ');
        const bool goesOn =
            lastLength > 0 && firstWord > 0 && static_cast<double>(lastLength + 1 + firstWord) > full;
        const bool isWithinWord = goesOn && lastLength > 1 &&
                                  (joined.endsWith(u'-') || joined.endsWith(u'/')) &&
                                  words.front().isLetter() && joined.at(joined.size() - 2).isLetter();
        if (!joined.isEmpty() && !isWithinWord)
            joined += goesOn ? u' ' : u'\n';
        joined += words;
        lastLength = words.size();
    }
    return joined;
}

} // namespace vraem
