// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/timeline_fold.h"
#include "query/timeline_silence.h"
#include "state/session.h"
#include "timeline_columns.h"

#include <QAbstractScrollArea>

#include <memory>

class QHelpEvent;
class QPainter;

namespace vraem {

struct ItemLook;

/// The events of the filtered rows on a lane for each faction, over the days of the session's visible span.
/// The axis stays on top, the names stay on the left, lanes scroll vertically.
class LanesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LanesView(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const TimelineLayout& layoutList() const { return m_layout; }
    /// The part of an item that is drawn, in pixels of the viewport.
    QRectF viewportRect(const TimelineItem& item) const;
    /// The first item of an event that is in the window; nullptr where none is.
    const TimelineItem* itemOf(const EventId& id) const;

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
    void updateDataset();
    void updateRows();
    void relayout();
    TimelineMetrics metrics() const;
    bool isManyEvents() const;
    /// Where events are folded, those that are selected stand out of the folds.
    void addSelected(const TimelineMetrics& metrics);
    QRectF axisArea() const;
    QRectF ribbonArea() const;
    /// Where lanes are drawn, without axis and names.
    QRectF laneArea() const;
    QPointF toLayout(QPointF viewportPoint) const;
    const TimelineItem* itemUnder(QPointF viewportPoint) const;
    const TimelineFold* foldUnder(QPointF viewportPoint) const;
    QString foldText(const TimelineFold& fold) const;
    void zoomInto(const TimelineFold& fold);
    void scrollToLane(const TimelineItem& item);
    void followSelection();
    void describeSelection();

    void updateSilence();
    void paintLanes(QPainter& painter);
    void paintLaneSilence(QPainter& painter);
    void paintItems(QPainter& painter);
    void paintFolds(QPainter& painter);
    void paintNames(QPainter& painter);
    void paintHeader(QPainter& painter);
    void paintEmptyNote(QPainter& painter);
    ItemLook lookOf(const TimelineItem& item) const;

    void showToolTip(const QHelpEvent& event);
    void hoverAt(QPointF viewportPoint);
    void clickAt(QPointF viewportPoint, Qt::KeyboardModifiers modifiers);
    void selectRangeTo(Row row);
    void panTo(QPoint viewportPoint);
    void zoomAt(double viewportX, double factor);
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
    /// Of the data set, where it is too large to lay out whole.
    std::unique_ptr<TimelineFolder> m_folder;
    /// Index into the folds of the layout.
    std::optional<size_t> m_hoveredFold;
    /// Of each layer shown, and of all of them.
    std::vector<LayerSilence> m_layerSilence;
    std::vector<SilentSpan> m_silence;
    std::optional<Press> m_press;
};

} // namespace vraem
