// SPDX-License-Identifier: GPL-3.0-or-later
#include "passage_margin.h"

#include "look/labels.h"
#include "look/text_size.h"
#include "look/theme.h"
#include "margin_layout.h"
#include "report_text_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace vraem {
namespace {

constexpr int barWidth = 3;
constexpr int leftGap = 10;
constexpr int labelHeight = 26;

} // namespace

PassageMargin::PassageMargin(Session& session, ReportTextView& text)
    : QWidget(&text), m_session(session), m_text(text)
{
    setMouseTracking(true);
    setAccessibleName(tr("Events coded from the report"));
}

void PassageMargin::setPassages()
{
    m_labels.clear();
    const Dataset& dataset = *m_session.dataset();
    for (const CodedPassage& passage : m_text.page().passages) {
        if (!passage.isMain)
            continue;
        const auto row = passage.event ? dataset.rowOf(*passage.event) : std::nullopt;
        if (!row) {
            m_labels.append({&passage, tr("Context"), currentTheme().quietText});
            continue;
        }
        const Event event = dataset.event(*row);
        m_labels.append({&passage, labels::text(event.title),
                         groupColour(dataset.colourGroup(event.actors), currentTheme())});
    }
    update();
}

QList<QRect> PassageMargin::placed() const
{
    QList<MarginLabel> wanted;
    for (const Label& label : m_labels)
        wanted.append({m_text.topOf(*label.passage) - 4, scaled(labelHeight)});
    QList<QRect> areas;
    for (const int top : placeLabels(wanted))
        areas.append(QRect(leftGap, top, width() - leftGap - 4, scaled(labelHeight) - 2));
    return areas;
}

void PassageMargin::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, 0, height());
    const QList<QRect> areas = placed();
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const Label& label = m_labels[i];
        const QRect area = areas[i];
        if (!area.intersects(rect()))
            continue;
        if (m_text.isStrong(*label.passage))
            painter.fillRect(area, theme.strongMark);
        painter.fillRect(QRect(area.left(), area.top() + 3, barWidth, area.height() - 6), label.colour);
        const QRect words = area.adjusted(barWidth + 6, 0, -4, 0);
        painter.setPen(label.passage->event ? theme.text : theme.quietText);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(label.title, Qt::ElideRight, words.width()));
    }
}

const PassageMargin::Label* PassageMargin::labelAt(const QPoint& point, QRect* area) const
{
    const QList<QRect> areas = placed();
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (!areas[i].contains(point))
            continue;
        if (area)
            *area = areas[i];
        return &m_labels[i];
    }
    return nullptr;
}

void PassageMargin::mouseMoveEvent(QMouseEvent* event)
{
    QRect area;
    const Label* label = labelAt(event->position().toPoint(), &area);
    const bool isEvent = label && label->passage->event;
    setCursor(isEvent ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!isEvent) {
        endHover();
        return;
    }
    m_hasHover = true;
    m_text.hoverPassage(*label->passage, QRect(mapToGlobal(area.topLeft()), area.size()));
}

void PassageMargin::mouseReleaseEvent(QMouseEvent* event)
{
    if (const Label* label = labelAt(event->position().toPoint()))
        m_text.choosePassage(*label->passage);
}

void PassageMargin::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_text.viewport(), event);
}

void PassageMargin::leaveEvent(QEvent* event)
{
    endHover();
    QWidget::leaveEvent(event);
}

void PassageMargin::endHover()
{
    if (m_hasHover)
        m_session.setHover(std::nullopt);
    m_hasHover = false;
}

} // namespace vraem
