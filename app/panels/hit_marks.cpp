// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_marks.h"

#include "query/search_hits.h"

#include <QTextBlock>
#include <QTextCursor>

namespace vraem {

void markHits(QTextDocument& document, const QString& search, const Theme& theme)
{
    const Search words = parseSearch(search);
    if (words.all.isEmpty())
        return;
    QTextCharFormat mark;
    mark.setBackground(theme.hit);
    mark.setForeground(theme.text);
    mark.setFontWeight(QFont::Bold);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const TextRange& hit : hitsOf(words, block.text())) {
            QTextCursor cursor(&document);
            cursor.setPosition(block.position() + static_cast<int>(hit.start));
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor,
                                static_cast<int>(hit.length));
            if (cursor.charFormat().foreground().color() != theme.quietText)
                cursor.mergeCharFormat(mark);
        }
    }
}

} // namespace vraem
