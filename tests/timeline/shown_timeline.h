// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "sample_dataset.h"
#include "timeline/brush.h"
#include "timeline/lanes_view.h"
#include "timeline/timeline_view.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>

namespace vraem {

inline EventId id(const char* name)
{
    return {QString::fromUtf8(name)};
}

class TimelineViewTest : public testing::Test
{
protected:
    TimelineViewTest()
    {
        setTheme(*qApp, ThemeKind::Light);
        session.setDataset(sampleDataset());
        view.emplace(session);
        view->resize(1100, 640);
        view->show();
        QApplication::processEvents();
    }

    Brush& brush() { return *view->findChild<Brush*>(); }
    LanesView& lanes() { return *view->findChild<LanesView*>(); }

    QToolButton* buttonWith(const QString& text)
    {
        const auto buttons = view->findChildren<QToolButton*>();
        const auto found = std::ranges::find(buttons, text, &QToolButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    QPoint markOf(const char* event)
    {
        const TimelineItem* item = lanes().itemOf(id(event));
        EXPECT_NE(item, nullptr) << event;
        const QRectF drawn = lanes().viewportRect(*item);
        return {qRound(drawn.left() + item->markX - item->bounds().left()), qRound(drawn.center().y())};
    }

    QPoint emptySpot()
    {
        const TimelineItem& known = *lanes().itemOf(id("massacre"));
        const QPointF origin = markOf("massacre") - QPointF(known.markX, known.y);
        QPointF spot(50, known.y);
        while (itemAt(lanes().layoutList(), spot))
            spot += QPointF(5, 0);
        return (origin + spot).toPoint();
    }

    void click(const char* event, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(lanes().viewport(), Qt::LeftButton, modifiers, markOf(event));
    }

    void dragBrush(double from, double to)
    {
        const int y = brush().height() / 2;
        const auto at = [&](double share) { return QPoint(qRound(share * brush().width()), y); };
        QTest::mousePress(&brush(), Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&brush(), at((from + to) / 2));
        QTest::mouseMove(&brush(), at(to));
        QTest::mouseRelease(&brush(), Qt::LeftButton, {}, at(to));
    }

    void wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, lanes().viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(lanes().viewport(), &event);
    }

    Session session;
    std::optional<TimelineView> view;
};

} // namespace vraem
