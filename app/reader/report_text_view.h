// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/report_page.h"
#include "state/session.h"

#include <QTextEdit>

namespace vraem {

class PassageMargin;

/// A copy of a report, its coded passages marked in the text and named in the margin. What is pointed at or
/// chosen there is hovered and selected in the session, and the other way round.
class ReportTextView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReportTextView(Session& session, QWidget* parent = nullptr);

    /// nullptr empties it.
    void setCopy(const ReportCopyPtr& copy);
    const ReportPage& page() const { return m_page; }
    /// Scrolls to the words and selects them.
    void showWords(ReportText::Span words);
    /// Shows the passage that tells most of the event, if it has one here.
    bool showPassageOf(const EventId& id);
    /// Selects the event of the next (+1) or previous (-1) main passage from where the text cursor is.
    void stepPassage(int direction);
    void setMatches(const std::vector<ReportText::Span>& matches);

    /// Top of a passage's first words, in the viewport's pixels.
    int topOf(const CodedPassage& passage) const;
    bool isStrong(const CodedPassage& passage) const;
    /// Hovers or selects as the pointer on the margin's label at the rectangle does.
    void hoverPassage(const CodedPassage& passage, const QRect& globalAnchor);
    void choosePassage(const CodedPassage& passage);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData*) const override { return false; }

private:
    void write();
    void mark();
    void placeMargin();
    void followSelection();
    void endHover();
    /// Passages with words at a point of the viewport.
    std::vector<const CodedPassage*> passagesAt(const QPoint& point) const;
    int positionOf(int codePoint) const;
    QTextCursor cursorOf(ReportText::Span words) const;
    QList<ExtraSelection> selectionsOf(const std::vector<ReportText::Span>& words,
                                       const QColor& colour) const;
    /// Underlined besides, so that they are told from words that the search found.
    QList<ExtraSelection> citedSelections(const std::vector<ReportText::Span>& words,
                                          const QColor& colour) const;

    Session& m_session;
    ReportCopyPtr m_copy;
    ReportPage m_page;
    std::vector<ReportText::Span> m_matches;
    PassageMargin* m_margin = nullptr;
    bool m_isChoosing = false;
    bool m_hasHover = false;
};

} // namespace vraem
