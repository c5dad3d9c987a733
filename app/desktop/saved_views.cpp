// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_views.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem::savedViews {
namespace {

const QString ending = u".vraem-view.json"_s;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/views"_s;
}

/// "a/b" as "a%2Fb".
QString encoded(const QString& name)
{
    static const QString refused = u"/\\:*?\"<>|%"_s;
    QString file;
    for (const QChar letter : name) {
        const bool isLeadingDot = letter == u'.' && file.isEmpty();
        if (refused.contains(letter) || letter.unicode() < 0x20 || isLeadingDot)
            file += u'%' + QString::number(letter.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            file += letter;
    }
    return file;
}

QString decoded(const QString& file)
{
    QString name;
    for (qsizetype i = 0; i < file.size(); ++i) {
        bool isCode = false;
        const ushort letter = file[i] == u'%' ? file.mid(i + 1, 2).toUShort(&isCode, 16) : ushort(0);
        name += isCode ? QChar(letter) : file[i];
        i += isCode ? 2 : 0;
    }
    return name;
}

} // namespace

QStringList names()
{
    QStringList names;
    for (const QString& file : QDir(folder()).entryList({u'*' + ending}, QDir::Files))
        names.append(decoded(file.chopped(ending.size())));
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(names, collator);
    return names;
}

QString pathOf(const QString& name)
{
    return folder() + u'/' + encoded(name) + ending;
}

bool exists(const QString& name)
{
    return QFile::exists(pathOf(name));
}

bool rename(const QString& name, const QString& newName)
{
    return !newName.isEmpty() && !exists(newName) && QFile::rename(pathOf(name), pathOf(newName));
}

bool remove(const QString& name)
{
    return QFile::remove(pathOf(name));
}

bool makeFolder()
{
    return QDir().mkpath(folder());
}

} // namespace vraem::savedViews
