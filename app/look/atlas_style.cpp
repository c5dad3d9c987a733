// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas_style.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

namespace vraem {
namespace {

bool s_isReduced = false;

/// What Fusion bounds by a shade of the window's colour, of which black has none.
bool hasEdge(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_PanelButtonCommand ||
           element == QStyle::PE_PanelButtonTool || element == QStyle::PE_Frame;
}

void drawEdge(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

AtlasStyle::AtlasStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void AtlasStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Theme& theme = currentTheme();
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (theme.kind == ThemeKind::HighContrast && hasEdge(element))
            drawEdge(*painter, option->rect, theme);
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

int AtlasStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // Beside an icon of 16 pixels, so that the buttons of a panel can be hit.
    constexpr int dockButtonMargin = 8;
    return metric == PM_DockWidgetTitleBarButtonMargin ? dockButtonMargin
                                                       : QProxyStyle::pixelMetric(metric, option, widget);
}

int AtlasStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && s_isReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

void setReducedMotion(bool isReduced)
{
    s_isReduced = isReduced;
}

} // namespace vraem
