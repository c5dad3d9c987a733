// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

/// What is wrong and what to do, in the order of IssueCode.
constexpr auto findings = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "the file cannot be read; check that it exists and that you may read it"),
    QT_TRANSLATE_NOOP("labels", "this is not JSON; correct it at this spot"),
    QT_TRANSLATE_NOOP("labels", "a field is missing; add it"),
    QT_TRANSLATE_NOOP("labels", "a field is unknown; check its spelling or remove it"),
    QT_TRANSLATE_NOOP("labels", "the value is of the wrong type"),
    QT_TRANSLATE_NOOP("labels", "the name is not in the codebook's list; use one that is"),
    QT_TRANSLATE_NOOP("labels", "the text is empty; fill it in"),
    QT_TRANSLATE_NOOP("labels", "the id is used twice; give each entry its own"),
    QT_TRANSLATE_NOOP("labels", "the id names nothing; add what it names or correct it"),
    QT_TRANSLATE_NOOP("labels", "the date is not in the EDTF form; write it as 2019, 2019-06 or 2019-06-25"),
    QT_TRANSLATE_NOOP("labels", "the date does not exist in the calendar; check day and month"),
    QT_TRANSLATE_NOOP("labels", "the interval ends before it starts; exchange or correct its ends"),
    QT_TRANSLATE_NOOP("labels", "a count of people is negative"),
    QT_TRANSLATE_NOOP("labels", "the figures are out of order; they must rise from low over best to high"),
    QT_TRANSLATE_NOOP("labels", "the number is out of its range"),
    QT_TRANSLATE_NOOP("labels", "a filled field has no citation; cite the passage that carries it"),
    QT_TRANSLATE_NOOP("labels", "the faction is a member of itself; correct its parent"),
    QT_TRANSLATE_NOOP("labels", "mentions of one event count different things (incident, total, series)"),
    QT_TRANSLATE_NOOP("labels",
                      "these may be the same happening under two ids; give them one id if they are"),
    QT_TRANSLATE_NOOP("labels", "these share an id but may be different happenings; check them"),
    QT_TRANSLATE_NOOP("labels", "no copy of the report was found, so its citations were not checked"),
    QT_TRANSLATE_NOOP("labels", "the copy of the report is not the one that was coded"),
    QT_TRANSLATE_NOOP("labels", "the file is not UTF-8; save it as UTF-8"),
    QT_TRANSLATE_NOOP("labels", "the paragraph lies past the end of the report"),
    QT_TRANSLATE_NOOP("labels", "the offset lies past the end of the report"),
    QT_TRANSLATE_NOOP("labels", "the offsets lie outside the paragraph that is named"),
    QT_TRANSLATE_NOOP("labels", "the passage is not the one that was cited; look for it again"),
});
static_assert(findings.size() == static_cast<size_t>(IssueCode::DigestMismatch) + 1);

} // namespace

QString issue(const Issue& issue)
{
    QString words = QCoreApplication::translate("labels", findings.at(static_cast<size_t>(issue.code)));
    if (!issue.found.isEmpty())
        words = Text::tr("%1; found: %2").arg(words, issue.found);
    if (!issue.expected.isEmpty())
        words = Text::tr("%1; expected: %2").arg(words, issue.expected);
    if (issue.isWarning)
        words = Text::tr("please check: %1").arg(words);
    QStringList location;
    for (const QString& part : {issue.file, issue.where}) {
        if (!part.isEmpty())
            location.append(part);
    }
    return location.isEmpty()
               ? words
               : Text::tr("%1: %2", "where, finding")
                     .arg(location.join(Text::tr(", ", "between file and place in it")), words);
}

} // namespace vraem::labels
