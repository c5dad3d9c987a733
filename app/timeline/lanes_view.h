// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/marker_sprites.h"
#include "query/timeline_fold.h"
#include "query/timeline_silence.h"
#include "state/session.h"
#include "timeline_columns.h"

#include <QAbstractScrollArea>

#include <QTimer>

#include <memory>

class QHelpEvent;
class QPainter;
class QPinchGesture;

namespace vraem {

class LaneCorner;
struct ItemLook;

/// The events of the filtered rows on lanes by the session's rule, over the days of its visible span.
/// The axis stays on top, the names stay on the left, lanes scroll vertically.
class LanesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LanesView(Session& session, QWidget* parent = nullptr);
    ~LanesView() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const TimelineLayout& layoutList() const { return m_layout; }
    /// The part of an item that is drawn, in pixels of the viewport.
    QRectF viewportRect(const TimelineItem& item) const;
    QRectF viewportRect(const QRectF& inLayout) const;
    /// The first item of an event that is in the window; nullptr where none is.
    const TimelineItem* itemOf(const EventId& id) const;
    /// Counts the layouts made, so that who keeps positions in one knows when they end.
    int layoutNumber() const { return m_layoutNumber; }
    Session& session() const { return m_session; }
    QString nameOf(size_t lane) const;
    /// Title, date and lanes of an event, as they are read out.
    QString wordsOf(Row row) const;
    /// What stands in a fold.
    QString wordsOf(const TimelineFold& fold) const;
    /// What another date of an event is.
    QString wordsOf(const TimelineGhost& ghost) const;
    void zoomInto(const TimelineFold& fold);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void updateScheme();
    void updateRows();
    void relayout();
    TimelineMetrics metrics() const;
    bool isManyEvents() const;
    /// Where events are folded, those that are selected stand out of the folds, with their other dates.
    void addSelected(const TimelineMetrics& metrics);
    void addGhostsOf(const TimelineItem& item, const TimelineMetrics& metrics);
    TimelineLayout layoutOf(const TimelineMetrics& metrics) const;
    void forgetLooks();
    void placeCorner();
    /// Reads out the window, once it rests.
    void announceWindow();
    QRectF axisArea() const;
    QRectF ribbonArea() const;
    double silenceHeight() const;
    /// Where lanes are drawn, without axis and names.
    QRectF laneArea() const;
    QPointF toLayout(QPointF viewportPoint) const;
    const TimelineItem* itemUnder(QPointF viewportPoint) const;
    const TimelineGhost* ghostUnder(QPointF viewportPoint) const;
    const TimelineFold* foldUnder(QPointF viewportPoint) const;
    void scrollToLane(const TimelineItem& item);
    void followSelection();
    void describeSelection();

    void updateSilence();
    void paintLanes(QPainter& painter);
    void paintLaneSilence(QPainter& painter);
    void paintGhosts(QPainter& painter);
    void paintPlateOfHovered(QPainter& painter);
    void paintItems(QPainter& painter);
    void paintFolds(QPainter& painter);
    void paintNames(QPainter& painter);
    void paintHeader(QPainter& painter);
    void paintEmptyNote(QPainter& painter);
    /// Without what the pointer and the selection make of it.
    ItemLook lookOf(const TimelineItem& item) const;
    void markState(const EventId& id, ItemLook& look) const;
    /// The look of an item as it is now.
    ItemLook lookOfItem(size_t position);
    QRectF plateOfGhost(const TimelineGhost& ghost) const;

    void showToolTip(const QHelpEvent& event);
    void hoverAt(QPointF viewportPoint);
    /// Rests on an item, a ghost, or nothing.
    void setHovered(const TimelineItem* item, const TimelineGhost* ghost);
    void clickAt(QPointF viewportPoint, Qt::KeyboardModifiers modifiers);
    void selectRangeTo(Row row);
    void panTo(QPoint viewportPoint);
    void zoomAt(QPointF viewportPoint, double factor);
    Date dayToZoomAt(QPointF viewportPoint);
    void pinch(const QPinchGesture& gesture);
    void openCard();
    void goTo(const std::optional<EventId>& id);
    void handleArrow(int direction, Qt::KeyboardModifiers modifiers);

    /// A press that may become a click or a drag.
    struct Press
    {
        QPoint point;
        DaySpan window;
        int scroll = 0;
        bool isDrag = false;
    };

    Session& m_session;
    TimelineColumns m_columns;
    TimeScale m_scale;
    TimelineLayout m_layout;
    int m_layoutNumber = 0;
    /// See lookOf(), by item of the layout; empty until painted.
    std::vector<std::unique_ptr<const ItemLook>> m_looks;
    MarkerSprites m_sprites;
    /// Of the data set and the session's rule.
    std::unique_ptr<LaneScheme> m_scheme;
    /// Where the data set is too large to lay out whole.
    std::unique_ptr<TimelineFolder> m_folder;
    LaneCorner* m_corner;
    QTimer m_announcement;
    /// Indexes into the folds and the ghosts of the layout.
    std::optional<size_t> m_hoveredFold;
    std::optional<size_t> m_hoveredGhost;
    /// Of each layer shown, and of all of them.
    std::vector<LayerSilence> m_layerSilence;
    std::vector<SilentSpan> m_silence;
    std::optional<Press> m_press;
    /// Where the pointer zoomed last, and the day that stays there.
    std::optional<std::pair<QPointF, Date>> m_zoomAnchor;
};

} // namespace vraem
