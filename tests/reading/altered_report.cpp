// SPDX-License-Identifier: GPL-3.0-or-later
#include "altered_report.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QStringEncoder>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vraem::altered {
namespace {

QStringList paragraphsOf(const QString& report)
{
    QStringList paragraphs;
    for (const QString& line : report.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.append(line.trimmed());
    }
    return paragraphs;
}

QString wrapped(const QString& paragraph)
{
    constexpr qsizetype width = 72;
    QString text;
    qsizetype length = 0;
    for (const QString& word : paragraph.split(u' ')) {
        const bool fits = length + 1 + word.size() <= width;
        if (!text.isEmpty())
            text += fits ? u' ' : u'\n';
        length = fits && !text.isEmpty() ? length + 1 + word.size() : word.size();
        text += word;
    }
    return text;
}

QString encoded(const QString& paragraph)
{
    QString html = paragraph.toHtmlEscaped();
    html.replace(u"é"_s, u"&eacute;"_s).replace(u"í"_s, u"&#237;"_s).replace(u"ó"_s, u"&#xF3;"_s);
    html.replace(u"\u00a0"_s, u"&nbsp;"_s).replace(u"’"_s, u"&rsquo;"_s);
    const QStringList words = html.split(u' ');
    // Every third word in a tag of its own, lines broken in the source at random places.
    QStringList marked;
    for (qsizetype i = 0; i < words.size(); ++i)
        marked.append(i % 3 == 0 && !words[i].isEmpty()
                          ? u"<a href='http://example.invalid/%1'>%2</a>"_s.arg(i).arg(words[i])
                          : words[i]);
    return marked.join(u"\n  "_s);
}

} // namespace

QByteArray rewrapped(const QString& report)
{
    QStringList paragraphs;
    for (const QString& paragraph : paragraphsOf(report))
        paragraphs.append(wrapped(paragraph));
    return paragraphs.join(u"\n\n"_s).toUtf8();
}

QByteArray folded(const QString& report)
{
    QString text = report;
    text.replace(u' ', QChar(0xa0)).replace(u'“', u'"').replace(u'”', u'"').replace(u'’', u'\'');
    return text.replace(u'–', u'-').toUtf8();
}

QByteArray savedPage(const QString& report)
{
    QString html =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Saved</title>"
        "<script>document.write('<p>not a word of it</p>')</script></head><body onload=\"run()\">"
        "<nav><ul><li><a href=\"/\">Home</a></li><li>News</li></ul></nav><style>p { color: red }</style>"
        "<!-- <p>hidden</p> --><article>"_s;
    for (const QString& paragraph : paragraphsOf(report)) {
        const bool isItem = paragraph.startsWith(u'•');
        html += isItem ? u"<ul><li>%1</li></ul>"_s.arg(encoded(paragraph.sliced(1).trimmed()))
                       : u"<p class=\"a > b\">%1</p><img src='http://example.invalid/x.png'>"_s.arg(
                             encoded(paragraph));
    }
    html += u"</article><footer><div>Related</div><div>About us</div></footer></body></html>"_s;
    return html.toUtf8();
}

QByteArray utf16(const QString& report)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(report);
}

QByteArray printed(const QString& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setPlainText(paragraphsOf(report).join(u'\n'));
    document.print(&writer);
    return bytes;
}

} // namespace vraem::altered
