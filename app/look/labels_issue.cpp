// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    QT_TRANSLATE_NOOP("labels", "the name is not known here; use one that is"),
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
    QT_TRANSLATE_NOOP("labels", "the file is empty; get it again from where it came"),
    QT_TRANSLATE_NOOP("labels",
                      "this is a Git LFS pointer, not the data; fetch the file itself with git lfs pull"),
    QT_TRANSLATE_NOOP("labels", "this is not a table of text; open a CSV or TSV file"),
    QT_TRANSLATE_NOOP("labels", "this is a spreadsheet; save its sheet as CSV (UTF-8) and open that"),
    QT_TRANSLATE_NOOP("labels", "the columns are not those of a known data set; say which column is what"),
    QT_TRANSLATE_NOOP("labels", "a column is missing; choose another or check that the file is complete"),
    QT_TRANSLATE_NOOP("labels",
                      "the columns chosen do not make an event; choose a date, or latitude and longitude"),
    QT_TRANSLATE_NOOP("labels", "the file has no header; its columns were taken by position"),
    QT_TRANSLATE_NOOP("labels", "the row has another number of columns than the header; look for a delimiter "
                                "or quote too many or too few"),
    QT_TRANSLATE_NOOP("labels", "a quote is opened and never closed; the row was left out, close the quote"),
    QT_TRANSLATE_NOOP("labels", "the file ends in the middle of a row; get it again, it is not complete"),
    QT_TRANSLATE_NOOP("labels", "the whole row stands in quotes, as some spreadsheets save it; it was "
                                "unpacked, use the original file"),
    QT_TRANSLATE_NOOP(
        "labels",
        "the id was damaged by a spreadsheet; the row stands under its line number, use the original file"),
    QT_TRANSLATE_NOOP("labels",
                      "the id is used twice; the later row is kept under an id with # and a number"),
    QT_TRANSLATE_NOOP("labels", "a value is missing that every row needs; fill it in"),
    QT_TRANSLATE_NOOP("labels", "this is not a date; check the order of day, month and year"),
    QT_TRANSLATE_NOOP("labels", "this is not a number; correct it"),
    QT_TRANSLATE_NOOP("labels", "the code is not in the data set's codebook; it was taken as not stated"),
    QT_TRANSLATE_NOOP(
        "labels", "the coordinate lies outside the globe; it was left out, check for a lost decimal point"),
    QT_TRANSLATE_NOOP("labels",
                      "the coordinate has one part only; it was left out, add latitude or longitude"),
    QT_TRANSLATE_NOOP(
        "labels",
        "the bytes are not of the encoding that the file has elsewhere; they were read as Windows-1252"),
    QT_TRANSLATE_NOOP("labels", "the compressed file is damaged; get it again, it was read up to here"),
    QT_TRANSLATE_NOOP("labels",
                      "the file cannot be written; check that its folder exists, that you may write "
                      "there and that the disk has room"),
    QT_TRANSLATE_NOOP("labels",
                      "the file is there already; choose another name or say that it may be replaced"),
    QT_TRANSLATE_NOOP("labels", "too many events for this format; filter more, or choose GeoPackage"),
    QT_TRANSLATE_NOOP("labels", "shapes that are no points stand at their middle; check how far they reach"),
    QT_TRANSLATE_NOOP("labels", "this is not installed here; install it (Debian: pandoc, "
                                "citation-style-language-styles) or choose another form"),
    QT_TRANSLATE_NOOP("labels", "the program failed; choose another form"),
    QT_TRANSLATE_NOOP("labels", "this is neither an address nor a file of a view; copy all of it again"),
    QT_TRANSLATE_NOOP("labels", "the view was saved by a newer version of the program; get that version"),
    QT_TRANSLATE_NOOP("labels", "the view was made from another version of the data; figures may differ"),
    QT_TRANSLATE_NOOP("labels", "the view was made from other data; open the file it was made from"),
    QT_TRANSLATE_NOOP("labels", "the event is not in this data; it was left out of the selection"),
    QT_TRANSLATE_NOOP("labels", "there are more types of its own than can be told apart; the rest is shown "
                                "without one, check that the column chosen as type holds types"),
    QT_TRANSLATE_NOOP("labels", "no more data sets can be shown side by side; remove a layer first"),
    QT_TRANSLATE_NOOP("labels", "the file is damaged, or is not what it says it is; save the report anew"),
    QT_TRANSLATE_NOOP("labels", "the file is protected by a password; save it without one"),
    QT_TRANSLATE_NOOP("labels",
                      "the file holds no text, as a scanned page; save the report as text or as a page"),
    QT_TRANSLATE_NOOP("labels", "reading the file took too long or too much memory and was stopped; save the "
                                "report as text"),
    QT_TRANSLATE_NOOP("labels",
                      "the program that reads such files is not beside the atlas; install vraem-events"),
    QT_TRANSLATE_NOOP("labels",
                      "none of the reports' passages stand in the file; choose a copy of one of them"),
    QT_TRANSLATE_NOOP("labels",
                      "this is not a file of notes and corrections; choose another, it was left as it is"),
    QT_TRANSLATE_NOOP("labels",
                      "these notes were written by a newer version of the program; get that version, "
                      "the file was left as it is"),
    QT_TRANSLATE_NOOP("labels", "the last entry was cut off while it was written, as when the machine stops; "
                                "all before it is there, the rest of it was set aside"),
    QT_TRANSLATE_NOOP("labels", "an entry is damaged; restore the file from a backup or remove this line. A "
                                "copy was set aside, and nothing is written until then"),
    QT_TRANSLATE_NOOP("labels",
                      "these notes are open in another window, so they can only be read here; close "
                      "it there first"),
    QT_TRANSLATE_NOOP("labels", "another program changed the file of notes; open it again, nothing was "
                                "written over"),
    QT_TRANSLATE_NOOP("labels", "this entry is about something that is not in the data any more; it is kept, "
                                "but shown nowhere"),
    QT_TRANSLATE_NOOP("labels", "this cannot be changed here"),
    QT_TRANSLATE_NOOP("labels",
                      "this asks for bookmarks, tags, notes or corrections of yours, and no file of "
                      "them is open; name it with --overlay FILE"),
    QT_TRANSLATE_NOOP("labels",
                      "this window is private and keeps nothing, so notes can only be read here; open "
                      "a usual window to write them"),
    QT_TRANSLATE_NOOP("labels",
                      "the word before the colon is none of a filter's; correct it, or put all of it "
                      "in quotes to search for it"),
});
static_assert(findings.size() == EnumNames<IssueCode>::names.size());

/// What systems and Core say is in the way of reading or writing a file.
[[maybe_unused]] constexpr auto reasons = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("labels", "Permission denied"),
    QT_TRANSLATE_NOOP("labels", "No such file or directory"),
    QT_TRANSLATE_NOOP("labels", "Not a directory"),
    QT_TRANSLATE_NOOP("labels", "Is a directory"),
    QT_TRANSLATE_NOOP("labels", "No space left on device"),
    QT_TRANSLATE_NOOP("labels", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("labels", "Read-only file system"),
    QT_TRANSLATE_NOOP("labels", "Input/output error"),
    QT_TRANSLATE_NOOP("labels", "the file exists"),
    QT_TRANSLATE_NOOP("labels", "the folder cannot be made"),
});

bool isOfFile(IssueCode code)
{
    return code == IssueCode::CannotRead || code == IssueCode::CannotWrite;
}

QString foundInWords(const Issue& issue)
{
    return isOfFile(issue.code) ? QCoreApplication::translate("labels", issue.found.toUtf8().constData())
                                : issue.found;
}

/// "line 12, column best" in the program's language; a path in JSON or the name of an option as it is.
QString whereInWords(const QString& where)
{
    static const QRegularExpression line(
        QStringLiteral("^line (?<line>[0-9]+)(?:, (?:column )?(?<column>.+))?$"));
    const QRegularExpressionMatch match = line.match(where);
    if (!match.hasMatch())
        return where;
    const QString words = Text::tr("line %1").arg(match.captured(QStringLiteral("line")));
    const QString column = match.captured(QStringLiteral("column"));
    return column.isEmpty() ? words : Text::tr("%1, column %2", "line, name").arg(words, column);
}

} // namespace

QString finding(IssueCode code)
{
    return QCoreApplication::translate("labels", findings.at(static_cast<size_t>(code)));
}

QString expected(const Issue& issue)
{
    // Months and days are written by the same letters in the other languages.
    return QString(issue.expected).replace(QStringLiteral("YYYY"), Text::tr("YYYY", "four digits of a year"));
}

QString issue(const Issue& issue)
{
    QString words = finding(issue.code);
    if (!issue.found.isEmpty())
        words = Text::tr("%1; found: %2").arg(words, foundInWords(issue));
    if (!issue.expected.isEmpty())
        words = Text::tr("%1; expected: %2").arg(words, expected(issue));
    if (issue.isWarning)
        words = Text::tr("please check: %1").arg(words);
    QStringList location;
    for (const QString& part : {issue.file, whereInWords(issue.where)}) {
        if (!part.isEmpty())
            location.append(part);
    }
    return location.isEmpty()
               ? words
               : Text::tr("%1: %2", "where, finding")
                     .arg(location.join(Text::tr(", ", "between file and place in it")), words);
}

} // namespace vraem::labels
