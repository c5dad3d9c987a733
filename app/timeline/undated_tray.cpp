// SPDX-License-Identifier: GPL-3.0-or-later
#include "undated_tray.h"

#include "look/labels.h"
#include "look/marker.h"
#include "query/timeline_lanes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPixmap>
#include <QSignalBlocker>

namespace vraem {
namespace {

constexpr int iconSize = 20;
/// Of more events than this the first are listed.
constexpr int mostListed = 200;

QIcon markerIcon(const MarkerStyle& style, double devicePixelRatio)
{
    QPixmap pixmap(QSize(iconSize, iconSize) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    MarkerStyle small = style;
    small.radius = std::min(small.radius, 7.0);
    paintMarker(painter, {iconSize / 2.0, iconSize / 2.0}, small, currentTheme());
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

UndatedTray::UndatedTray(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new QLabel), m_list(new QListWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_list);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({iconSize, iconSize});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(iconSize + 8);
    m_list->setAccessibleName(tr("Events without a date"));
    m_list->viewport()->installEventFilter(this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 1, 8, 1);
    line->addWidget(m_title);
    line->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemEntered, this, &UndatedTray::hover);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &UndatedTray::takeSelection);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        m_session.setCardPinned(false);
        hover(item);
        m_session.setCardPinned(true);
    });
    connect(&session, &Session::filterChanged, this, &UndatedTray::rebuild);
    connect(&session, &Session::addsLayersChanged, this, &UndatedTray::rebuild);
    connect(&session, &Session::selectionChanged, this, &UndatedTray::showSelection);
    rebuild();
}

Row UndatedTray::rowOf(const QListWidgetItem& item) const
{
    return item.data(Qt::UserRole).toInt();
}

void UndatedTray::rebuild()
{
    const QSignalBlocker blocker(m_list);
    const Dataset& dataset = *m_session.dataset();
    const RowSet& rows = m_session.result().rows;
    const int dated = rows.positionOf(dataset.columns().dated());
    const int undated = rows.size() - dated;
    m_list->clear();
    for (int i = 0; i < std::min(undated, mostListed); ++i) {
        const Row row = rows.at(dated + i);
        const Event& event = dataset.event(row);
        const MarkerStyle style = markerStyle(dataset, event, currentTheme());
        auto* item =
            new QListWidgetItem(markerIcon(style, devicePixelRatioF()), labels::text(event.title), m_list);
        item->setData(Qt::UserRole, row);
    }
    const QString counted = countOfUndated();
    m_title->setText(undated > mostListed
                         ? tr("%1 without a date, the first %2:").arg(counted, QLocale().toString(mostListed))
                         : tr("%1 without a date", nullptr, undated).arg(counted));
    setVisible(undated > 0);
    showSelection();
}

QString UndatedTray::countOfUndated() const
{
    const Dataset& dataset = *m_session.dataset();
    const RowSet& rows = m_session.result().rows;
    const int dated = rows.positionOf(dataset.columns().dated());
    if (!m_session.keepsLayersApart())
        return QLocale().toString(rows.size() - dated);
    std::vector<int> counts(dataset.layers().size());
    for (int position = dated; position < rows.size(); ++position)
        ++counts[dataset.columns().layer[static_cast<size_t>(rows.at(position))]];
    return labels::apart(m_session.ofShownLayers(counts));
}

void UndatedTray::showSelection()
{
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const EventId& id = m_session.dataset()->event(rowOf(*item)).id;
        item->setSelected(m_session.isSelected(id));
        if (m_session.currentEvent() == id)
            m_list->scrollToItem(item);
    }
}

void UndatedTray::takeSelection()
{
    std::vector<EventId> ids;
    for (const QListWidgetItem* item : m_list->selectedItems())
        ids.push_back(m_session.dataset()->event(rowOf(*item)).id);
    m_session.setSelection(std::move(ids));
}

void UndatedTray::hover(const QListWidgetItem* item)
{
    if (m_session.isCardPinned())
        return;
    const QRect drawn = m_list->visualItemRect(item);
    const QRect anchor(m_list->viewport()->mapToGlobal(drawn.topLeft()), drawn.size());
    m_session.setHover(Hover{{m_session.dataset()->event(rowOf(*item)).id}, anchor});
}

void UndatedTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

bool UndatedTray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_session.isCardPinned())
        m_session.setHover(std::nullopt);
    return QWidget::eventFilter(watched, event);
}

} // namespace vraem
