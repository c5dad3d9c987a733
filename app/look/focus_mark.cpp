// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_mark.h"

#include "theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>

namespace vraem {
namespace {

class Frame : public QWidget
{
public:
    explicit Frame(QWidget* parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("focusFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const double width = 2 * currentTheme().weight;
        QPainter painter(this);
        painter.setPen(QPen(currentTheme().accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
};

bool isByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

/// Another window or a menu has the keyboard for a while.
bool isForAWhile(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

bool marksItself(const QWidget& widget)
{
    return qobject_cast<const QMenu*>(&widget) || qobject_cast<const QMenuBar*>(&widget) ||
           widget.property("marksFocus").toBool() || widget.isWindow();
}

/// The nearest that does not make a pane of every child it gets.
QWidget* roomFor(const QWidget& target)
{
    QWidget* room = target.parentWidget();
    while (qobject_cast<QSplitter*>(room) || qobject_cast<QStackedWidget*>(room))
        room = room->parentWidget();
    return room;
}

} // namespace

void FocusMark::install(QApplication& application)
{
    application.installEventFilter(new FocusMark(&application));
}

bool FocusMark::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto& widget = static_cast<QWidget&>(*watched);
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (isByKeys(reason) && !marksItself(widget))
            mark(widget);
        else if (m_target != &widget || !isForAWhile(reason))
            unmark();
    } else if (m_target && watched == m_target) {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            place();
        else if (event->type() == QEvent::Hide)
            unmark();
        else if (event->type() == QEvent::FocusOut &&
                 !isForAWhile(static_cast<QFocusEvent*>(event)->reason()))
            unmark();
    }
    return false;
}

void FocusMark::mark(QWidget& target)
{
    unmark();
    QWidget* room = roomFor(target);
    if (!room)
        return;
    m_target = &target;
    m_frame = new Frame(room);
    place();
    m_frame->show();
}

void FocusMark::unmark()
{
    m_target.clear();
    if (m_frame)
        m_frame->deleteLater();
    m_frame.clear();
}

void FocusMark::place()
{
    if (!m_frame)
        return;
    m_frame->setGeometry(QRect(m_target->mapTo(m_frame->parentWidget(), QPoint()), m_target->size()));
    m_frame->raise();
}

} // namespace vraem
