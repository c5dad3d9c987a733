// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_text.h"

#include "look/theme.h"
#include "query/search_hits.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qreal textMargin = 20;

/// Every run of text of one format.
template<typename Use>
void forEachFragment(const QTextDocument& document, const Use& use)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto run = block.begin(); !run.atEnd(); ++run)
            use(run.fragment());
    }
}

QTextCursor cursorOf(QTextDocument& document, int position, int length)
{
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    return cursor;
}

/// Pictures of the dark window stand in a folder of their own.
QString ofTheme(QString path)
{
    constexpr int dark = 128;
    return currentTheme().window.lightness() < dark ? path.replace(u"pictures/"_s, u"pictures/dark/"_s)
                                                    : path;
}

void styleTable(QTextTable& table, const Theme& theme)
{
    QTextTableFormat format = table.format();
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setBorderBrush(theme.line);
    format.setCellPadding(5);
    format.setBottomMargin(8);
    table.setFormat(format);
}

} // namespace

HelpText::HelpText(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(textMargin);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl& link) {
        if (link.scheme() == u"https")
            QDesktopServices::openUrl(link);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpText::sectionInViewChanged);
}

void HelpText::setText(const QString& markdown)
{
    m_markdown = markdown;
    write();
}

void HelpText::write()
{
    setMarkdown(m_markdown);
    m_sections.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 1)
            m_sections.append(QTextCursor(block));
    }
    styleText();
    fitPictures();
    search(m_words);
}

void HelpText::styleText()
{
    const Theme& theme = currentTheme();
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table, theme);
    }
    QTextCharFormat key;
    key.setBackground(theme.mark);
    key.setFontFamilies(font().families());
    key.setFontFixedPitch(false);
    QList<QTextCursor> keys;
    forEachFragment(*document(), [&](const QTextFragment& run) {
        if (run.charFormat().fontFixedPitch())
            keys.append(cursorOf(*document(), run.position(), run.length()));
    });
    for (QTextCursor& cursor : keys)
        cursor.mergeCharFormat(key);
}

void HelpText::fitPictures()
{
    const qreal room = viewport()->width() - 2 * textMargin;
    QList<std::pair<QTextCursor, QTextImageFormat>> pictures;
    forEachFragment(*document(), [&](const QTextFragment& run) {
        const QTextImageFormat format = run.charFormat().toImageFormat();
        if (!format.isValid())
            return;
        QImage picture = loadResource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
        if (picture.width() > room)
            picture = picture.scaledToWidth(std::max(1, qFloor(room)), Qt::SmoothTransformation);
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), picture);
        QTextImageFormat fitted = format;
        fitted.setWidth(picture.width());
        fitted.setHeight(picture.height());
        if (fitted != format)
            pictures.append({cursorOf(*document(), run.position(), run.length()), fitted});
    });
    if (pictures.isEmpty())
        return;
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (auto& [cursor, format] : pictures)
        cursor.setCharFormat(format);
    edit.endEditBlock();
    // Else Qt leaves what lies below without lines, where it had not laid it out yet.
    document()->markContentsDirty(0, document()->characterCount());
}

QStringList HelpText::sections() const
{
    QStringList titles;
    for (const QTextCursor& section : m_sections)
        titles.append(section.block().text());
    return titles;
}

int HelpText::topOf(const QTextCursor& place) const
{
    return static_cast<int>(document()->documentLayout()->blockBoundingRect(place.block()).top());
}

void HelpText::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    setTextCursor(m_sections[index]);
    constexpr int above = 8;
    verticalScrollBar()->setValue(topOf(m_sections[index]) - above);
}

int HelpText::sectionInView() const
{
    constexpr int tolerance = 40;
    const int top = verticalScrollBar()->value() + tolerance;
    const auto below =
        std::ranges::find_if(m_sections, [&](const QTextCursor& section) { return topOf(section) > top; });
    return static_cast<int>(below - m_sections.begin()) - 1;
}

int HelpText::search(const QString& words)
{
    m_words = words;
    m_places.clear();
    m_place = 0;
    const QString folded = foldForSearch(words).trimmed();
    for (QTextBlock block = document()->begin(); block.isValid() && !folded.isEmpty(); block = block.next()) {
        for (const TextRange& hit : hitsOf(Search{{folded}, {}}, block.text()))
            m_places.append(cursorOf(*document(), block.position() + static_cast<int>(hit.start),
                                     static_cast<int>(hit.length)));
    }
    mark();
    return static_cast<int>(m_places.size());
}

void HelpText::showPlace(int index)
{
    if (index < 0 || index >= m_places.size())
        return;
    m_place = index;
    QTextCursor start = m_places[index];
    start.setPosition(start.selectionStart());
    setTextCursor(start);
    const int third = viewport()->height() / 3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - third);
    mark();
}

void HelpText::mark()
{
    const Theme& theme = currentTheme();
    QList<ExtraSelection> marks;
    for (int index = 0; index < m_places.size(); ++index) {
        ExtraSelection mark;
        mark.cursor = m_places[index];
        mark.format.setBackground(index == m_place ? theme.accent : theme.hit);
        mark.format.setForeground(index == m_place ? theme.accentText : theme.text);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QVariant HelpText::loadResource(int type, const QUrl& name)
{
    const QString path = name.path();
    const bool isOurs = name.isRelative() && path.startsWith(u"pictures/") && !path.contains(u"..");
    return type == QTextDocument::ImageResource && isOurs ? QImage(u":/guide/"_s + ofTheme(path))
                                                          : QVariant();
}

void HelpText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void HelpText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    const int seen = verticalScrollBar()->value();
    write();
    verticalScrollBar()->setValue(seen);
}

} // namespace vraem
