// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_palette.h"

#include "event_finder.h"
#include "look/drawn_accessible.h"
#include "look/text_size.h"
#include "palette_sources.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

constexpr int usualWidth = 640;
constexpr int usualHeight = 420;
constexpr int margin = 8;
constexpr int leastTarget = 28;
constexpr int leastRow = 26;
constexpr size_t mostKnown = 40;
constexpr int pageRows = 8;

QString keysOf(const PaletteEntry& entry)
{
    return entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
}

} // namespace

CommandPalette::CommandPalette(Session& session, QMainWindow& window)
    : QFrame(&window), m_session(session), m_window(window), m_events(new EventFinder(this)),
      m_line(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_count(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    m_line->setPlaceholderText(tr("An action, an event, a place or a faction"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setMinimumHeight(leastTarget);
    m_line->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_count);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::chooseCurrent);
    connect(m_events, &EventFinder::found, this, [this](const QString&, const auto& events) {
        append(events);
        sayCount();
    });
    m_line->installEventFilter(this);
    m_window.installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    m_known = actionEntries(*m_window.menuBar());
    m_actions = m_known.size();
    for (auto entries : {factionEntries(*m_session.dataset()), placeEntries(*m_session.dataset())})
        m_known.insert(m_known.end(), entries.begin(), entries.end());
    fold(m_known);
    m_focusBefore = QApplication::focusWidget();
    m_line->clear();
    list();
    arrange();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::arrange()
{
    const QRect room =
        m_window.rect().adjusted(margin, m_window.menuBar()->height() + margin, -margin, -margin);
    const QSize size = QSize(scaled(usualWidth), scaled(usualHeight)).boundedTo(room.size());
    m_list->header()->resizeSection(1, size.width() / 4);
    setGeometry(QRect(QPoint(room.center().x() - size.width() / 2, room.top()), size));
}

void CommandPalette::list()
{
    const QString typed = m_line->text().simplified();
    m_list->clear();
    m_shown.clear();
    append(fitting(m_known, typed, typed.isEmpty() ? m_actions : mostKnown));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (!typed.isEmpty())
        m_events->find(m_session.dataset(), typed);
    sayCount();
}

void CommandPalette::append(const std::vector<PaletteEntry>& entries)
{
    for (const PaletteEntry& entry : entries) {
        auto* item = new QTreeWidgetItem(m_list, {entry.title, entry.detail, keysOf(entry)});
        item->setSizeHint(0, {0, std::max(leastRow, fontMetrics().height())});
        item->setForeground(1, palette().placeholderText());
        m_shown.push_back(entry);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::sayCount()
{
    const int count = static_cast<int>(m_shown.size());
    m_count->setText(m_events->isBusy() ? tr("%Ln entries, looking for events…", nullptr, count)
                     : count == 0       ? tr("Nothing fits. Other words find more.")
                                        : tr("%Ln entries", nullptr, count));
    if (!m_events->isBusy() && !m_line->text().isEmpty())
        readOut(*m_line, count == 0 ? m_count->text()
                                    : tr("%1, the first: %2", "number of entries, entry")
                                          .arg(m_count->text(), m_shown.front().title));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        arrange();
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_line && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        close();
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(pageRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-pageRows);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void CommandPalette::moveBy(int rows)
{
    const int last = m_list->topLevelItemCount() - 1;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + rows;
    if (last >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, last)));
    if (const QTreeWidgetItem* item = m_list->currentItem())
        readOut(*m_line, item->text(0) + QStringLiteral(", ") + item->text(1));
}

void CommandPalette::chooseCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const PaletteEntry entry = m_shown[static_cast<size_t>(row)];
    close();
    run(entry);
}

void CommandPalette::run(const PaletteEntry& entry)
{
    switch (entry.kind) {
    case PaletteKind::Action:
        if (entry.action)
            entry.action->trigger();
        return;
    case PaletteKind::Faction: {
        Filter filter = m_session.wholeFilter();
        filter.factions = {FactionId{entry.id}};
        m_session.setFilter(filter);
        return;
    }
    case PaletteKind::Place:
        Q_EMIT placeChosen(PlaceId{entry.id});
        return;
    case PaletteKind::Event:
        m_session.select(EventId{entry.id});
        return;
    }
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    // To be hidden passes the focus on.
    const bool hadFocus = m_window.focusWidget() == m_line;
    hide();
    m_events->forget();
    if (m_focusBefore && hadFocus)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

} // namespace vraem
