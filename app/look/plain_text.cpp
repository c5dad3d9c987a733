// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"

#include <QTextDocument>

namespace vraem {

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString wrappedToolTip(const QString& text)
{
    return QStringLiteral("<qt>%1</qt>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>")));
}

QString plainButtonText(const QString& text)
{
    QString escaped = text;
    return escaped.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

QString menuWords(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString tabbedCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace vraem
