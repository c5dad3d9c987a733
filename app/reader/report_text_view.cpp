// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_text_view.h"

#include "look/text_size.h"
#include "look/theme.h"
#include "passage_margin.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace vraem {
namespace {

constexpr int marginWidth = 240;
constexpr double paragraphGap = 9;

} // namespace

ReportTextView::ReportTextView(Session& session, QWidget* parent) : QTextEdit(parent), m_session(session)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the report"));
    document()->setDocumentMargin(12);
    viewport()->setMouseTracking(true);
    setViewportMargins(0, 0, scaled(marginWidth), 0);
    m_margin = new PassageMargin(m_session, *this);
    connect(&m_session, &Session::hoverChanged, this, &ReportTextView::mark);
    connect(&m_session, &Session::selectionChanged, this, &ReportTextView::followSelection);
}

void ReportTextView::setCopy(const ReportCopyPtr& copy)
{
    m_copy = copy;
    m_page = copy ? pageOf(*m_session.dataset(), *copy) : ReportPage();
    m_matches.clear();
    write();
    m_margin->setPassages();
    placeMargin();
}

void ReportTextView::write()
{
    clear();
    if (!m_copy)
        return;
    QTextCursor cursor(document());
    QTextBlockFormat gap;
    gap.setBottomMargin(paragraphGap);
    QTextCharFormat quiet;
    quiet.setForeground(currentTheme().quietText);
    bool isFirst = true;
    for (const ReportPage::Paragraph& paragraph : m_page.paragraphs) {
        if (isFirst)
            cursor.setBlockFormat(gap);
        else
            cursor.insertBlock(gap, QTextCharFormat());
        isFirst = false;
        QString text = m_copy->text().text(paragraph.span);
        // A block holds one paragraph: separators that some text has within would make more of it.
        for (QChar& c : text) {
            if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\r' || c == u'\v' ||
                c == u'\f')
                c = u' ';
        }
        cursor.insertText(text, paragraph.isFurniture ? quiet : QTextCharFormat());
    }
    moveCursor(QTextCursor::Start);
    mark();
}

int ReportTextView::positionOf(int codePoint) const
{
    const auto after =
        std::ranges::upper_bound(m_page.paragraphs, codePoint, {},
                                 [](const ReportPage::Paragraph& paragraph) { return paragraph.span.start; });
    const size_t index =
        after == m_page.paragraphs.begin() ? 0 : static_cast<size_t>(after - m_page.paragraphs.begin()) - 1;
    const ReportText::Span span = m_page.paragraphs[index].span;
    const ReportText::Span before{span.start, std::clamp(codePoint, span.start, span.end)};
    return document()->findBlockByNumber(static_cast<int>(index)).position() +
           static_cast<int>(m_copy->text().text(before).size());
}

QTextCursor ReportTextView::cursorOf(ReportText::Span words) const
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(words.start));
    cursor.setPosition(positionOf(words.end), QTextCursor::KeepAnchor);
    return cursor;
}

QList<QTextEdit::ExtraSelection> ReportTextView::selectionsOf(const std::vector<ReportText::Span>& words,
                                                              const QColor& colour) const
{
    QList<ExtraSelection> selections;
    for (const ReportText::Span& span : words) {
        ExtraSelection selection;
        selection.cursor = cursorOf(span);
        selection.format.setBackground(colour);
        selections.append(selection);
    }
    return selections;
}

QList<QTextEdit::ExtraSelection> ReportTextView::citedSelections(const std::vector<ReportText::Span>& words,
                                                                 const QColor& colour) const
{
    QList<ExtraSelection> selections = selectionsOf(words, colour);
    const bool isStrong = colour == currentTheme().strongMark;
    for (ExtraSelection& selection : selections) {
        selection.format.setUnderlineStyle(isStrong ? QTextCharFormat::SingleUnderline
                                                    : QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(currentTheme().accent);
    }
    return selections;
}

bool ReportTextView::isStrong(const CodedPassage& passage) const
{
    return passage.event && (m_session.isHovered(*passage.event) || m_session.isSelected(*passage.event));
}

void ReportTextView::mark()
{
    const Theme& theme = currentTheme();
    QList<ExtraSelection> selections;
    for (const CodedPassage& passage : m_page.passages)
        selections += citedSelections(passage.words, theme.mark);
    for (const CodedPassage& passage : m_page.passages) {
        if (isStrong(passage))
            selections += citedSelections(passage.words, theme.strongMark);
    }
    QList<ExtraSelection> matches = selectionsOf(m_matches, theme.accent);
    for (ExtraSelection& match : matches)
        match.format.setForeground(theme.accentText);
    setExtraSelections(selections + matches);
    m_margin->update();
}

void ReportTextView::setMatches(const std::vector<ReportText::Span>& matches)
{
    m_matches = matches;
    mark();
}

void ReportTextView::showWords(ReportText::Span words)
{
    if (!m_copy || m_page.paragraphs.empty())
        return;
    QTextCursor cursor = cursorOf(words);
    setTextCursor(cursor);
    ensureCursorVisible();
    // A third from the top, so that what leads up to the words is seen too.
    cursor.setPosition(cursor.selectionStart());
    const int wanted = viewport()->height() / 3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - wanted);
}

bool ReportTextView::showPassageOf(const EventId& id)
{
    const CodedPassage* passage = m_page.tellingPassage(id);
    if (passage)
        showWords(passage->words.front());
    return passage != nullptr;
}

void ReportTextView::followSelection()
{
    mark();
    if (const auto current = m_session.currentEvent(); current && !m_isChoosing)
        showPassageOf(*current);
}

void ReportTextView::stepPassage(int direction)
{
    const int at = textCursor().selectionStart();
    const auto startOf = [this](const CodedPassage& passage) {
        return positionOf(passage.words.front().start);
    };
    std::vector<const CodedPassage*> passages;
    for (const CodedPassage& passage : m_page.passages) {
        if (passage.event && passage.isMain)
            passages.push_back(&passage);
    }
    // Several events may rest on the same words: from the one that is selected, else from where the cursor
    // is.
    const auto current = std::ranges::find_if(passages, [&](const CodedPassage* passage) {
        return startOf(*passage) == at && m_session.currentEvent() == passage->event;
    });
    const auto after = current != passages.end()
                           ? current + 1
                           : std::ranges::find_if(passages, [&](const CodedPassage* passage) {
                                 return startOf(*passage) > at;
                             });
    const auto before = current != passages.end()
                            ? current
                            : std::ranges::find_if(passages, [&](const CodedPassage* passage) {
                                  return startOf(*passage) >= at;
                              });
    if (direction > 0 && after != passages.end())
        choosePassage(**after);
    else if (direction < 0 && before != passages.begin())
        choosePassage(**(before - 1));
}

void ReportTextView::choosePassage(const CodedPassage& passage)
{
    m_isChoosing = true;
    if (passage.event)
        m_session.select(*passage.event);
    m_isChoosing = false;
    showWords(passage.words.front());
}

void ReportTextView::hoverPassage(const CodedPassage& passage, const QRect& globalAnchor)
{
    if (!passage.event)
        return;
    m_hasHover = true;
    m_session.setHover(Hover{{*passage.event}, globalAnchor});
}

std::vector<const CodedPassage*> ReportTextView::passagesAt(const QPoint& point) const
{
    std::vector<const CodedPassage*> found;
    const QTextCursor cursor = cursorForPosition(point);
    const QRect line = cursorRect(cursor);
    if (point.y() > line.bottom() || point.y() < line.top())
        return found;
    for (const CodedPassage& passage : m_page.passages) {
        const bool isHere = std::ranges::any_of(passage.words, [&](const ReportText::Span& words) {
            return positionOf(words.start) <= cursor.position() && cursor.position() <= positionOf(words.end);
        });
        if (isHere && passage.event)
            found.push_back(&passage);
    }
    return found;
}

void ReportTextView::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    Hover hover;
    for (const CodedPassage* passage : passagesAt(event->position().toPoint()))
        hover.events.push_back(*passage->event);
    viewport()->setCursor(hover.events.empty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    if (hover.events.empty()) {
        endHover();
        return;
    }
    QRect line = cursorRect(cursorForPosition(event->position().toPoint()));
    line.adjust(-60, -4, 60, 4);
    hover.anchor = QRect(viewport()->mapToGlobal(line.topLeft()), line.size());
    m_hasHover = true;
    if (!m_session.hover() || m_session.hover()->events != hover.events)
        m_session.setHover(hover);
}

void ReportTextView::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const auto passages = passagesAt(event->position().toPoint());
    if (passages.empty())
        return;
    m_isChoosing = true;
    m_session.select(*passages.front()->event);
    m_isChoosing = false;
}

bool ReportTextView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        endHover();
    return QTextEdit::viewportEvent(event);
}

void ReportTextView::endHover()
{
    if (m_hasHover)
        m_session.setHover(std::nullopt);
    m_hasHover = false;
}

int ReportTextView::topOf(const CodedPassage& passage) const
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(passage.words.front().start));
    return cursorRect(cursor).top();
}

void ReportTextView::placeMargin()
{
    const QRect text = viewport()->geometry();
    m_margin->setGeometry(text.right() + 1, text.top(), scaled(marginWidth), text.height());
    m_margin->update();
}

void ReportTextView::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    placeMargin();
}

void ReportTextView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_margin->update();
}

void ReportTextView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_copy) {
        write();
        m_margin->setPassages();
    }
    QTextEdit::changeEvent(event);
}

} // namespace vraem
