// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_decoding.h"

#include "encoding/text_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString fromWindows1252(const QByteArray& bytes)
{
    std::string utf8;
    appendWindows1252(utf8, {bytes.constData(), static_cast<size_t>(bytes.size())});
    return QString::fromStdString(utf8);
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
    const std::string_view text(bytes.constData(), static_cast<size_t>(bytes.size()));
    const TextEncoding encoding = detectEncoding(text);
    std::string utf8;
    Recoder recoder(encoding);
    recoder.append(utf8, text.substr(markLength(encoding, text)));
    recoder.finish(utf8);
    return QString::fromStdString(utf8);
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
