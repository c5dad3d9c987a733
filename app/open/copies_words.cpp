// SPDX-License-Identifier: GPL-3.0-or-later
#include "copies_words.h"

#include "look/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCopies)
};

QString fitWords(const ReportCopy& copy)
{
    const QLocale locale;
    if (copy.isCodedCopy())
        return Text::tr("the very file that was coded; all %Ln passage(s) found", nullptr, copy.found());
    if (copy.missing().empty())
        return Text::tr("saved another way; all %Ln passage(s) found", nullptr, copy.found());
    return Text::tr("saved another way or not complete; %1 of %Ln passage(s) found", nullptr, copy.cited())
        .arg(locale.toString(copy.found()));
}

} // namespace

QString missingWords(const ReportCopy& copy)
{
    std::set<int> paragraphs;
    for (const Locator& locator : copy.missing())
        paragraphs.insert(locator.paragraph);
    QStringList numbers;
    for (const int paragraph : paragraphs)
        numbers.append(QLocale().toString(paragraph));
    return numbers.isEmpty()
               ? QString()
               : Text::tr("missing: passages of paragraph(s) %1", nullptr, static_cast<int>(numbers.size()))
                     .arg(numbers.join(QStringLiteral(", ")));
}

QString copyWords(const AttachedFile& file)
{
    if (file.isGone)
        return Text::tr("the file is not there any more");
    if (file.isChanged && file.copy)
        return Text::tr("changed since it was attached: %1").arg(fitWords(*file.copy));
    if (file.copy)
        return fitWords(*file.copy);
    const QString why = file.issues.isEmpty() ? QString() : labels::finding(file.issues.front().code);
    return file.isChanged ? Text::tr("changed since it was attached: %1").arg(why) : why;
}

QString outcomeWords(int taken, const Issues& refused, int passedOver)
{
    QStringList lines{Text::tr("%Ln copy(s) attached.", nullptr, taken)};
    if (passedOver > 0)
        lines.append(
            Text::tr("%Ln other file(s) in the folder: not a copy of these reports, or not readable.",
                     nullptr, passedOver));
    constexpr qsizetype mostRefused = 5;
    for (const Issue& issue : refused.first(std::min(refused.size(), mostRefused)))
        lines.append(labels::issue(issue));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vraem
