// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_text.h"

#include "html_entities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

using Names = std::initializer_list<QLatin1StringView>;

bool isOneOf(QStringView name, Names names)
{
    return std::ranges::any_of(names, [name](QLatin1StringView one) { return name == one; });
}

bool isUnseen(QStringView name)
{
    return isOneOf(name, {"script"_L1, "style"_L1, "head"_L1, "template"_L1, "noscript"_L1, "svg"_L1,
                          "iframe"_L1, "object"_L1, "textarea"_L1, "select"_L1, "math"_L1});
}

bool isInline(QStringView name)
{
    return isOneOf(name, {"a"_L1,    "abbr"_L1,  "b"_L1,    "bdi"_L1,    "bdo"_L1,    "cite"_L1, "code"_L1,
                          "data"_L1, "del"_L1,   "dfn"_L1,  "em"_L1,     "font"_L1,   "i"_L1,    "ins"_L1,
                          "kbd"_L1,  "label"_L1, "mark"_L1, "nobr"_L1,   "q"_L1,      "s"_L1,    "samp"_L1,
                          "img"_L1,  "small"_L1, "span"_L1, "strike"_L1, "strong"_L1, "sub"_L1,  "sup"_L1,
                          "time"_L1, "tt"_L1,    "u"_L1,    "var"_L1,    "wbr"_L1,    "path"_L1});
}

class HtmlScanner
{
public:
    explicit HtmlScanner(const QString& page) : m_page(page) {}

    QString scan()
    {
        while (m_at < m_page.size()) {
            if (m_page[m_at] == u'<' && isMarkup())
                takeMarkup();
            else
                takeText();
        }
        return m_text.trimmed();
    }

private:
    QChar at(qsizetype i) const { return i < m_page.size() ? m_page[i] : QChar(); }

    bool isMarkup() const
    {
        const QChar next = at(m_at + 1);
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void takeText()
    {
        const QChar c = m_page[m_at];
        if (c == u'&') {
            put(takeHtmlEntity(m_page, m_at));
            return;
        }
        ++m_at;
        const bool isWhite = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (isWhite)
            m_hasSpace = true;
        else
            put(QString(c));
    }

    void put(const QString& words)
    {
        if (m_hasSpace && !m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
        m_hasSpace = false;
        m_text += words;
    }

    void breakLine()
    {
        m_hasSpace = false;
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void takeMarkup()
    {
        if (QStringView(m_page).sliced(m_at).startsWith("<!--"_L1)) {
            skipPast("-->"_L1, 4);
            return;
        }
        const bool isEnd = at(m_at + 1) == u'/';
        qsizetype i = m_at + (isEnd ? 2 : 1);
        const qsizetype from = i;
        while (at(i).isLetterOrNumber())
            ++i;
        const QString name = m_page.sliced(from, std::min(i, m_page.size()) - from).toLower();
        skipTag();
        if (!isEnd && isUnseen(name))
            skipElement(name);
        else if (!isInline(name))
            takeBlock(name, isEnd);
    }

    void takeBlock(const QString& name, bool isEnd)
    {
        if (name == "td"_L1 || name == "th"_L1) {
            m_hasSpace = true;
            return;
        }
        breakLine();
        if (name == "li"_L1 && !isEnd)
            put(u"• "_s);
    }

    /// Past the end of the tag at hand; a bracket within quotes does not end it.
    void skipTag()
    {
        QChar quote;
        for (++m_at; m_at < m_page.size(); ++m_at) {
            const QChar c = m_page[m_at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if ((c == u'"' || c == u'\'') && m_page[m_at - 1] == u'=')
                quote = c;
            else if (c == u'>')
                break;
        }
        ++m_at;
    }

    void skipElement(const QString& name)
    {
        const bool mayBeOpen = name == "head"_L1;
        if (mayBeOpen && m_isHeadOpen)
            return;
        const qsizetype found = m_page.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
        if (found < 0) {
            // A page may leave its head open; of anything else the page was cut off within it.
            m_isHeadOpen = mayBeOpen;
            m_at = mayBeOpen ? m_at : m_page.size();
            return;
        }
        m_at = found;
        skipTag();
    }

    void skipPast(QLatin1StringView mark, qsizetype length)
    {
        const qsizetype found = m_page.indexOf(mark, m_at + length);
        m_at = found < 0 ? m_page.size() : found + mark.size();
    }

    const QString& m_page;
    QString m_text;
    qsizetype m_at = 0;
    bool m_hasSpace = false;
    bool m_isHeadOpen = false;
};

} // namespace

QString htmlText(const QString& page)
{
    return HtmlScanner(page).scan();
}

} // namespace vraem
