// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas_style.h"

#include "painted_icon.h"
#include "text_size.h"
#include "theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>

namespace vraem {
namespace {

bool s_isReduced = false;

/// What Fusion bounds by a shade of the window's colour, of which black has none.
bool hasEdge(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_PanelButtonCommand || element == QStyle::PE_PanelButtonTool ||
           element == QStyle::PE_Frame || element == QStyle::PE_FrameMenu;
}

void drawEdge(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// Of what is typed or chosen into; WCAG 2.2, 1.4.11 asks for 3:1.
QColor fieldEdge(const QStyleOption& option, const Theme& theme)
{
    return option.state.testFlag(QStyle::State_Enabled) ? theme.border : theme.line;
}

void drawTick(QPainter& painter, const QRectF& box, bool isPartly)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isPartly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.74), at(0.78, 0.28)});
}

/// Box or circle, with what it says inside.
void drawIndicator(QPainter& painter, const QStyleOption& option, bool isRadio, const Theme& theme)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fieldEdge(option, theme), theme.weight));
    painter.setBrush(theme.panel);
    isRadio ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 2, 2);
    const QColor mark = isEnabled ? theme.accent : theme.quietText;
    if (isRadio && isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side / 4, side / 4);
    } else if (isOn || isPartly) {
        painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        drawTick(painter, box, isPartly);
    }
    painter.restore();
}

/// As wide as leaves the sign open at the size it is shown in.
QPen signPen(const QRectF& box)
{
    return {currentTheme().quietText, box.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin};
}

/// Closes a panel, empties a field.
void drawCross(QPainter& painter, const QRectF& box)
{
    const double inset = box.width() * 0.25;
    const QRectF cross = box.adjusted(inset, inset, -inset, -inset);
    painter.setPen(signPen(box));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.bottomLeft(), cross.topRight());
}

/// Makes a panel a window of its own.
void drawTwoWindows(QPainter& painter, const QRectF& box)
{
    const double side = box.width() * 0.48;
    const double step = box.width() * 0.2;
    const QPointF front(box.left() + box.width() * 0.16, box.top() + box.height() * 0.36);
    painter.setPen(signPen(box));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(front, QSizeF(side, side)));
    painter.drawPolyline(
        QPolygonF{front + QPointF(step, 0), front + QPointF(step, -step), front + QPointF(step + side, -step),
                  front + QPointF(step + side, side - step), front + QPointF(side, side - step)});
}

/// Fusion's groove and handle are shades of the window's colour.
void drawSlider(QPainter& painter, const QRect& groove, const QRect& handle, bool isEnabled,
                const Theme& theme)
{
    constexpr int thickness = 4;
    QRect line(0, 0, groove.width(), thickness);
    line.moveCenter(groove.center());
    QRect done = line;
    done.setRight(handle.center().x());
    const double side = std::min(handle.width(), handle.height()) - 2;
    QRectF knob(0, 0, side, side);
    knob.moveCenter(QRectF(handle).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(line, thickness / 2.0, thickness / 2.0);
    painter.setBrush(isEnabled ? theme.accent : theme.border);
    painter.drawRoundedRect(done, thickness / 2.0, thickness / 2.0);
    painter.setPen(QPen(isEnabled ? theme.accent : theme.border, 1.5));
    painter.setBrush(theme.panel);
    painter.drawEllipse(knob);
    painter.restore();
}

/// The part of a scroll bar that is dragged, seen on dark ground too.
void drawScrollHandle(QPainter& painter, const QRect& handle, const Theme& theme)
{
    constexpr int inset = 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(handle.adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

} // namespace

AtlasStyle::AtlasStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void AtlasStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& theme = currentTheme();
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        return drawIndicator(*painter, *option, element == PE_IndicatorRadioButton, theme);
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isField = element == PE_FrameLineEdit ||
                             (element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget));
        if (isField && theme.isDark())
            drawEdge(*painter, option->rect, fieldEdge(*option, theme));
        else if (theme.kind == ThemeKind::HighContrast && hasEdge(element))
            drawEdge(*painter, option->rect, theme.line);
        return;
    }
    const double width = 1.5 * theme.weight;
    // On a chosen entry the accent is the ground.
    const bool isOnAccent = option->state.testFlag(State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(isOnAccent ? theme.accentText : theme.accent, width));
    const double inset = width / 2;
    painter->drawRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset));
    painter->restore();
}

void AtlasStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (entry && entry->menuItemType == QStyleOptionMenuItem::Separator && currentTheme().isDark()) {
        const int y = option->rect.center().y();
        painter->fillRect(QRect(option->rect.left() + 4, y, option->rect.width() - 8, 1),
                          currentTheme().line);
    }
    if (element != CE_TabBarTabShape || !option->state.testFlag(State_Selected))
        return;
    const int height = qRound(2 * currentTheme().weight);
    painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), height)),
                      currentTheme().accent);
}

void AtlasStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal) {
        drawSlider(*painter, part(SC_SliderGroove), part(SC_SliderHandle),
                   option->state.testFlag(State_Enabled), currentTheme());
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar && currentTheme().isDark() && part(SC_ScrollBarSlider).isValid())
        drawScrollHandle(*painter, part(SC_ScrollBarSlider), currentTheme());
    if ((control == CC_SpinBox || control == CC_ComboBox) && currentTheme().isDark())
        drawEdge(*painter, option->rect, fieldEdge(*option, currentTheme()));
}

int AtlasStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_DockWidgetTitleBarButtonMargin:
        // Beside an icon of 16 pixels, so that the buttons of a panel can be hit.
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return symbolSize(usual);
    default:
        return usual;
    }
}

QIcon AtlasStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    // Fusion looks for these through all folders of the desktop's icons, which took a fifth of the start.
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return livePaintedIcon(drawCross);
    case SP_TitleBarNormalButton:
        return livePaintedIcon(drawTwoWindows);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int AtlasStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && s_isReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void setReducedMotion(bool isReduced)
{
    s_isReduced = isReduced;
}

} // namespace vraem
