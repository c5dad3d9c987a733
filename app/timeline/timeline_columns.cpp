// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_columns.h"

#include <QCoreApplication>
#include <QStyle>

#include <algorithm>

namespace vraem {

TimelineColumns columnsOf(const QWidget& widget, int totalWidth)
{
    const QString longestWindow = QStringLiteral("30 sept. 2020 \u2013 30 sept. 2020");
    const QString longestButton = QCoreApplication::translate("vraem::WindowPanel", "Filter to this window");
    constexpr int aroundButton = 16;
    const int words = std::max(QFontMetrics(smallFont(widget)).horizontalAdvance(longestWindow),
                               widget.fontMetrics().horizontalAdvance(longestButton) + aroundButton);
    const int counts = QFontMetrics(smallFont(widget)).horizontalAdvance(QStringLiteral("8888k")) + 4;
    const int left = words + 12 + counts;
    const int gutter = widget.style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4;
    return {left, std::max(1, totalWidth - left - gutter), counts};
}

QFont smallFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace vraem
