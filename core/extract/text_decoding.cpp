// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_decoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Windows-1252 from 0x80 to 0x9f; elsewhere it is Latin-1.
constexpr std::array<char16_t, 32> windowsPart = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = windowsPart[c.unicode() - 0x80U];
    }
    return text;
}

bool isUtf8ButForACutEnd(const QByteArray& bytes)
{
    for (qsizetype cut = 0; cut < std::min<qsizetype>(4, bytes.size() + 1); ++cut) {
        if (bytes.first(bytes.size() - cut).isValidUtf8())
            return true;
    }
    return false;
}

QByteArray namedEncoding(const QByteArray& bytes)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{1,40})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096))))
        .captured(1)
        .toLatin1()
        .toLower();
}

} // namespace

bool hasUtf16Mark(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

QString decodedText(const QByteArray& bytes)
{
    if (hasUtf16Mark(bytes)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder(bytes);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    return isUtf8ButForACutEnd(bytes) ? QString(decoder(bytes)) : fromWindows1252(bytes);
}

QString decodedPage(const QByteArray& bytes)
{
    const QByteArray name = namedEncoding(bytes);
    const bool isWestern = name == "windows-1252" || name == "iso-8859-1" || name == "latin1";
    if (hasUtf16Mark(bytes) || name.isEmpty() || name == "utf-8" || name.startsWith("utf-16"))
        return decodedText(bytes);
    if (isWestern)
        return fromWindows1252(bytes);
    QStringDecoder decoder(name.constData());
    return decoder.isValid() ? QString(decoder(bytes)) : decodedText(bytes);
}

} // namespace vraem
