// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_view.h"

#include "look/drawn_accessible.h"
#include "passage_link.h"

#include <QDesktopServices>

namespace vraem {

TextView::TextView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(8);
    connect(this, &QTextBrowser::anchorClicked, this, &TextView::follow);
}

QVariant TextView::loadResource(int, const QUrl&)
{
    return {};
}

bool TextView::focusNextPrevChild(bool next)
{
    const bool stays = QTextBrowser::focusNextPrevChild(next);
    if (stays && textCursor().hasSelection())
        readOut(*this, tr("link: %1").arg(textCursor().selectedText()));
    return stays;
}

void TextView::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1StringView("event"))
        Q_EMIT eventRequested(EventId{link.path()});
    else if (const auto passage = passageOf(link))
        Q_EMIT passageRequested(*passage);
    else if (link.scheme() == QLatin1StringView("http") || link.scheme() == QLatin1StringView("https"))
        QDesktopServices::openUrl(link);
}

} // namespace vraem
