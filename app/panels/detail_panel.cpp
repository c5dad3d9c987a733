// SPDX-License-Identifier: GPL-3.0-or-later
#include "detail_panel.h"

#include "event_document.h"
#include "hit_marks.h"
#include "own_bar.h"
#include "own_lines.h"
#include "text_view.h"
#include "twin_lines.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vraem {

DetailPanel::DetailPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("Event details"));
    m_text = new TextView(this);
    m_text->setAccessibleName(tr("The selected event in full"));
    m_copy = new QPushButton(tr("Copy citation"), this);
    m_copy->setAccessibleName(tr("Copy citation"));
    m_copy->setMinimumHeight(24);
    m_copy->setToolTip(tr("Copies title, date and sources as plain text"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    m_own = new OwnBar(m_session, this);
    layout->addWidget(m_own);
    layout->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &DetailPanel::copyCitation);
    connect(m_text, &TextView::eventRequested, &m_session, &Session::select);
    connect(m_text, &TextView::passageRequested, &m_session, &Session::showPassage);
    connect(&m_session, &Session::selectionChanged, this, &DetailPanel::write);
    connect(&m_session, &Session::twinsChanged, this, &DetailPanel::write);
    connect(&m_session, &Session::filterChanged, this, [this] {
        if (m_session.filter().text != m_marked)
            write();
    });
    connect(&m_session, &Session::overlayChanged, this, &DetailPanel::rewrite);
    connect(&m_session, &Session::reportsChanged, this, &DetailPanel::write);
    write();
}

std::optional<Event> DetailPanel::current() const
{
    const auto id = m_session.currentEvent();
    const auto row = id ? m_session.dataset()->rowOf(*id) : std::nullopt;
    return row ? std::optional(m_session.dataset()->event(*row)) : std::nullopt;
}

void DetailPanel::write()
{
    const std::optional<Event> event = current();
    m_copy->setEnabled(event.has_value());
    DocumentWriter writer(*m_text->document(), currentTheme());
    if (!event) {
        writer.quietLine(
            tr("No event is selected. Select one on the map, on the timeline or in the table to read here "
               "what each report says about it, and where."));
        return;
    }
    const int selected = static_cast<int>(m_session.selection().size());
    EventDocument(*m_session.dataset(), *event, m_session.reports()).writeFull(writer);
    writeOwn(writer, m_session, event->id);
    writeTwins(writer, m_session, event->id);
    if (selected > 1)
        writer.quietLine(tr("%Ln event(s) selected; this is the last one.", nullptr, selected));
    m_marked = m_session.filter().text;
    markHits(*m_text->document(), m_marked, currentTheme());
    m_text->moveCursor(QTextCursor::Start);
}

void DetailPanel::rewrite()
{
    const int seen = m_text->verticalScrollBar()->value();
    write();
    m_text->verticalScrollBar()->setValue(seen);
}

void DetailPanel::copyCitation()
{
    if (const auto event = current())
        QGuiApplication::clipboard()->setText(
            EventDocument(*m_session.dataset(), *event, m_session.reports()).citation());
}

void DetailPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace vraem
