// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_lines.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int mostAtAnEnd = 2;

QString shapeOf(const QString& line)
{
    QString shape = line.simplified();
    for (QChar& c : shape) {
        if (c.isDigit())
            c = u'#';
    }
    return shape;
}

QStringList filledLines(const QString& page)
{
    QStringList lines = page.split(u'\n');
    while (!lines.isEmpty() && lines.front().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

void dropRunning(QList<QStringList>& pages, bool atTop)
{
    QHash<QString, int> counts;
    for (const QStringList& lines : pages) {
        if (!lines.isEmpty())
            ++counts[shapeOf(atTop ? lines.front() : lines.back())];
    }
    for (QStringList& lines : pages) {
        if (lines.isEmpty())
            continue;
        const int count = counts.value(shapeOf(atTop ? lines.front() : lines.back()));
        if (count < 2 || count * 2 < pages.size())
            continue;
        if (atTop)
            lines.removeFirst();
        else
            lines.removeLast();
        lines = filledLines(lines.join(u'\n'));
    }
}

} // namespace

QStringList withoutRunningLines(const QStringList& pages)
{
    QList<QStringList> lines;
    for (const QString& page : pages)
        lines.append(filledLines(page));
    for (int i = 0; i < mostAtAnEnd; ++i) {
        dropRunning(lines, true);
        dropRunning(lines, false);
    }
    QStringList kept;
    for (const QStringList& page : lines)
        kept.append(page.join(u'\n'));
    return kept;
}

} // namespace vraem
