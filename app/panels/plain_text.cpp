// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"

#include <QLocale>
#include <QTextDocument>

namespace vraem {

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString plainButtonText(const QString& text)
{
    QString escaped = text;
    return escaped.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : QLocale().toUpper(text.first(1)) + text.sliced(1);
}

} // namespace vraem
